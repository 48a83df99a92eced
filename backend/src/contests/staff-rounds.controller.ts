import { Body, Controller, Delete, Get, HttpCode, Patch, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentAccount, type SignedIn } from '../platform/http/access.js';
import { PathId } from '../platform/http/path-id.js';
import { PaperPreviewQuery, PaperPreviewsQuery, PaperPreviewsView, PaperPreviewView } from './blueprint.dto.js';
import { PaperPreview } from './paper-preview.service.js';
import { RoundDesk } from './round-desk.service.js';
import { RoundExtending } from './round-extending.service.js';
import { RoundPlanning } from './round-planning.service.js';
import { RoundRelease } from './round-release.service.js';
import { ExtensionRequest, RoundChangeRequest, StaffRoundView } from './round.dto.js';

@Controller('staff/rounds')
@ApiTags('contests')
export class StaffRoundsController {
  constructor(
    private readonly desk: RoundDesk,
    private readonly planning: RoundPlanning,
    private readonly releasing: RoundRelease,
    private readonly extending: RoundExtending,
    private readonly preview: PaperPreview,
  ) {}

  /** One round with its rules, and what is missing before it may open. */
  @Get(':id')
  @Allow('organiser', 'judge', 'administrator')
  @ApiOkResponse({ type: StaffRoundView })
  view(@PathId() id: string): Promise<StaffRoundView> {
    return this.desk.view(id);
  }

  /** Changes a round that is not released. Problems: round-released, window-backwards, round-number-taken. */
  @Patch(':id')
  @Allow('organiser')
  @ApiOkResponse({ type: StaffRoundView })
  async change(@PathId() id: string, @Body() request: RoundChangeRequest): Promise<StaffRoundView> {
    await this.planning.change(id, request);
    return this.desk.view(id);
  }

  /** Freezes its questions and lets it open by itself. Asked twice, it happens once. Problem: round-not-ready. */
  @Post(':id/release')
  @HttpCode(200)
  @Allow('organiser')
  @ApiOkResponse({ type: StaffRoundView })
  async release(@PathId() id: string): Promise<StaffRoundView> {
    await this.releasing.release(id);
    return this.desk.view(id);
  }

  /** Takes the release back, before the round has opened. Problem: round-has-opened. */
  @Delete(':id/release')
  @Allow('organiser')
  @ApiOkResponse({ type: StaffRoundView })
  async withdraw(@PathId() id: string): Promise<StaffRoundView> {
    await this.releasing.withdraw(id);
    return this.desk.view(id);
  }

  /** Closes an open round later. Problems: round-not-open-to-extend, extension-not-later, extension-overlaps. */
  @Post(':id/extension')
  @HttpCode(200)
  @Allow('organiser')
  @ApiOkResponse({ type: StaffRoundView })
  async extend(
    @PathId() id: string,
    @Body() request: ExtensionRequest,
    @CurrentAccount() organiser: SignedIn,
  ): Promise<StaffRoundView> {
    await this.extending.extend(id, request, organiser.accountId);
    return this.desk.view(id);
  }

  /** A paper as a contestant would see it, without the key. Problem: blueprint-infeasible. */
  @Get(':id/paper-preview')
  @Allow('organiser', 'judge')
  @ApiOkResponse({ type: PaperPreviewView })
  paper(@PathId() id: string, @Query() query: PaperPreviewQuery): Promise<PaperPreviewView> {
    return this.preview.of(id, query.seed ?? null);
  }

  /** Several papers to compare, without keys. Problem: blueprint-infeasible. */
  @Get(':id/paper-previews')
  @Allow('organiser', 'judge')
  @ApiOkResponse({ type: PaperPreviewsView })
  papers(@PathId() id: string, @Query() query: PaperPreviewsQuery): Promise<PaperPreviewsView> {
    return this.preview.several(id, query);
  }
}
