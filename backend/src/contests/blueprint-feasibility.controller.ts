import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow } from '../platform/http/access.js';
import { FeasibilityRequest, FeasibilityView } from './blueprint.dto.js';
import { BlueprintFeasibility } from './blueprint-feasibility.service.js';

@Controller('staff/blueprint-feasibility')
@ApiTags('contests')
@Allow('organiser')
export class BlueprintFeasibilityController {
  constructor(private readonly feasibility: BlueprintFeasibility) {}

  /** Whether the approved questions of the bank can serve a blueprint, and where they are short. */
  @Post()
  @HttpCode(200)
  @ApiOkResponse({ type: FeasibilityView })
  of(@Body() request: FeasibilityRequest): Promise<FeasibilityView> {
    return this.feasibility.of(request);
  }
}
