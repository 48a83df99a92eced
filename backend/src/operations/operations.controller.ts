import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow } from '../platform/http/access.js';
import { OperationsView } from './operations.dto.js';
import { OperationsReading } from './operations-reading.service.js';

@Controller('staff/operations')
@ApiTags('operations')
@Allow('administrator')
export class OperationsController {
  constructor(private readonly operations: OperationsReading) {}

  /** How the system is now and was in the last ten minutes, and which processes run. */
  @Get()
  @ApiOkResponse({ type: OperationsView })
  read(): Promise<OperationsView> {
    return this.operations.read();
  }
}
