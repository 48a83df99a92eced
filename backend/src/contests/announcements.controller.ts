import { Body, Controller, Delete, Get, HttpCode, Patch, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentAccount, type SignedIn } from '../platform/http/access.js';
import { PathId } from '../platform/http/path-id.js';
import {
  AnnouncementChangeRequest,
  AnnouncementQuery,
  AnnouncementRequest,
  StaffAnnouncementView,
} from './announcement.dto.js';
import { Announcing } from './announcing.service.js';

@Controller('staff/announcements')
@ApiTags('contests')
@Allow('organiser')
export class AnnouncementsController {
  constructor(private readonly announcing: Announcing) {}

  /** All announcements of a contest, also those of the past and of the future, newest first. */
  @Get()
  @ApiOkResponse({ type: [StaffAnnouncementView] })
  list(@Query() query: AnnouncementQuery): Promise<StaffAnnouncementView[]> {
    return this.announcing.list(query.contestId ?? null);
  }

  @Post()
  @ApiCreatedResponse({ type: StaffAnnouncementView })
  announce(
    @Body() request: AnnouncementRequest,
    @CurrentAccount() organiser: SignedIn,
  ): Promise<StaffAnnouncementView> {
    return this.announcing.announce(request, organiser.accountId);
  }

  @Patch(':id')
  @ApiOkResponse({ type: StaffAnnouncementView })
  change(@PathId() id: string, @Body() request: AnnouncementChangeRequest): Promise<StaffAnnouncementView> {
    return this.announcing.change(id, request);
  }

  @Delete(':id')
  @HttpCode(204)
  @ApiNoContentResponse()
  remove(@PathId() id: string): Promise<void> {
    return this.announcing.remove(id);
  }
}
