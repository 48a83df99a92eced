import { Controller, Get, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow } from '../platform/http/access.js';
import { ContestantListing } from './contestant-listing.service.js';
import { IssuedCodeView } from './password.dto.js';
import { PasswordResets } from './password-resets.service.js';
import { ContestantDetail, ContestantPage, ContestantsQuery } from './staff-contestants.dto.js';

@ApiTags('contestants')
@Controller('staff/contestants')
export class StaffContestantsController {
  constructor(
    private readonly listing: ContestantListing,
    private readonly resets: PasswordResets,
  ) {}

  /** A page of contestants, the latest registration first. */
  @Get()
  @Allow('organiser', 'judge', 'administrator')
  @ApiOkResponse({ type: ContestantPage })
  list(@Query() query: ContestantsQuery): Promise<ContestantPage> {
    return this.listing.page(query);
  }

  @Get(':id')
  @Allow('organiser', 'judge', 'administrator')
  @ApiOkResponse({ type: ContestantDetail })
  one(@Param('id', ParseUUIDPipe) id: string): Promise<ContestantDetail> {
    return this.listing.detail(id);
  }

  /** Issues a code for a contestant who forgot the password and has no e-mail; check the identity first. */
  @Post(':id/password-reset')
  @Allow('organiser', 'administrator')
  @ApiCreatedResponse({ type: IssuedCodeView })
  issueCode(@Param('id', ParseUUIDPipe) id: string): Promise<IssuedCodeView> {
    return this.resets.issue(id);
  }
}
