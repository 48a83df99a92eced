import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Public } from '../platform/http/access.js';
import { UnitSearch } from './unit-search.service.js';
import { UnitSearchQuery, UnitSuggestion } from './unit.dto.js';

@ApiTags('units')
@Controller('units')
export class UnitSearchController {
  constructor(private readonly search: UnitSearch) {}

  /** Units whose present or former name fits what was typed, the likeliest first. */
  @Get('search')
  @Public()
  @ApiOkResponse({ type: [UnitSuggestion] })
  find(@Query() query: UnitSearchQuery): Promise<UnitSuggestion[]> {
    return this.search.find(query);
  }
}
