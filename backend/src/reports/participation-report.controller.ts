import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { STAFF_ROLES } from '../domain/role.js';
import { PathId } from '../platform/http/path-id.js';
import { Allow } from '../platform/http/access.js';
import { ParticipationView } from './participation.dto.js';
import { ParticipationReport } from './participation-report.service.js';

@ApiTags('reports')
@Allow(...STAFF_ROLES)
@Controller('staff/rounds/:roundId/participation')
export class ParticipationReportController {
  constructor(private readonly report: ParticipationReport) {}

  @Get()
  @ApiOkResponse({ type: ParticipationView })
  ofRound(@PathId('roundId') roundId: string): Promise<ParticipationView> {
    return this.report.of(roundId);
  }
}
