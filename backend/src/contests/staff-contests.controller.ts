import { Body, Controller, Get, Patch, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentAccount, type SignedIn } from '../platform/http/access.js';
import { PathId } from '../platform/http/path-id.js';
import { ContestChangeRequest, ContestRequest, ContestRow, ContestView } from './contest.dto.js';
import { ContestDesk } from './contest-desk.service.js';
import { ContestDrafting } from './contest-drafting.service.js';
import { RoundDesk } from './round-desk.service.js';
import { RoundPlanning } from './round-planning.service.js';
import { RoundRequest, StaffRoundView } from './round.dto.js';
import { RuleSetVersionRequest, RuleSetVersionView } from './rule-set.dto.js';
import { RuleSetting } from './rule-setting.service.js';

@Controller('staff/contests')
@ApiTags('contests')
export class StaffContestsController {
  constructor(
    private readonly desk: ContestDesk,
    private readonly drafting: ContestDrafting,
    private readonly ruleSetting: RuleSetting,
    private readonly planning: RoundPlanning,
    private readonly rounds: RoundDesk,
  ) {}

  @Get()
  @Allow('organiser', 'judge', 'administrator')
  @ApiOkResponse({ type: [ContestRow] })
  list(): Promise<ContestRow[]> {
    return this.desk.list();
  }

  /** Makes a contest with the default rules as version 1 and, where the first opening is given, weekly rounds. */
  @Post()
  @Allow('organiser')
  @ApiCreatedResponse({ type: ContestView })
  async create(@Body() request: ContestRequest): Promise<ContestView> {
    return this.desk.view(await this.drafting.create(request));
  }

  @Get(':id')
  @Allow('organiser', 'judge', 'administrator')
  @ApiOkResponse({ type: ContestView })
  view(@PathId() id: string): Promise<ContestView> {
    return this.desk.view(id);
  }

  @Patch(':id')
  @Allow('organiser')
  @ApiOkResponse({ type: ContestView })
  async change(@PathId() id: string, @Body() request: ContestChangeRequest): Promise<ContestView> {
    await this.drafting.change(id, request);
    return this.desk.view(id);
  }

  /** Adds a version of the rules; rounds that are not released may be given it. Problem: rules-invalid. */
  @Post(':id/rule-sets')
  @Allow('organiser')
  @ApiCreatedResponse({ type: RuleSetVersionView })
  addRules(
    @PathId() id: string,
    @Body() request: RuleSetVersionRequest,
    @CurrentAccount() organiser: SignedIn,
  ): Promise<RuleSetVersionView> {
    return this.ruleSetting.add(id, request, organiser.accountId);
  }

  /** Adds a round. Problems: window-backwards, round-number-taken, rule-set-unknown. */
  @Post(':id/rounds')
  @Allow('organiser')
  @ApiCreatedResponse({ type: StaffRoundView })
  async addRound(@PathId() id: string, @Body() request: RoundRequest): Promise<StaffRoundView> {
    return this.rounds.view(await this.planning.add(id, request));
  }
}
