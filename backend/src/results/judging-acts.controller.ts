import { Body, Controller, HttpCode, HttpStatus, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { PathId } from '../platform/http/path-id.js';
import { Allow, CurrentAccount, type SignedIn } from '../platform/http/access.js';
import { Disqualifying } from './disqualifying.service.js';
import { JudgedRounds } from './judged-rounds.service.js';
import { JudgedRoundView, ReasonRequest, VersionRequest } from './judging.dto.js';
import { KeyRulings } from './key-rulings.service.js';

import { ResultSigning } from './result-signing.service.js';
import { RoundClosing } from './round-closing.service.js';
import { RulingRequest } from './ruling.dto.js';

/** What judges decide. Whatever changes the ranking makes a new version of it. */
@ApiTags('judging')
@Allow('judge')
@Controller('staff/judging/:roundId')
export class JudgingActsController {
  constructor(
    private readonly rounds: JudgedRounds,
    private readonly disqualifying: Disqualifying,
    private readonly rulings: KeyRulings,
    private readonly closing: RoundClosing,
    private readonly signing: ResultSigning,
  ) {}

  @Post('contestants/:contestantId/disqualification')
  @ApiCreatedResponse({ type: JudgedRoundView })
  async disqualify(
    @PathId('roundId') roundId: string,
    @PathId('contestantId') contestantId: string,
    @Body() { reason }: ReasonRequest,
    @CurrentAccount() judge: SignedIn,
  ): Promise<JudgedRoundView> {
    await this.disqualifying.disqualify({ roundId, contestantId, reason, by: judge.accountId });
    return this.rounds.view(roundId);
  }

  @Post('contestants/:contestantId/reinstatement')
  @ApiCreatedResponse({ type: JudgedRoundView })
  async reinstate(
    @PathId('roundId') roundId: string,
    @PathId('contestantId') contestantId: string,
    @Body() { reason }: ReasonRequest,
    @CurrentAccount() judge: SignedIn,
  ): Promise<JudgedRoundView> {
    await this.disqualifying.reinstate({ roundId, contestantId, reason, by: judge.accountId });
    return this.rounds.view(roundId);
  }

  @Post('rulings')
  @ApiCreatedResponse({ type: JudgedRoundView })
  async rule(
    @PathId('roundId') roundId: string,
    @Body() ruling: RulingRequest,
    @CurrentAccount() judge: SignedIn,
  ): Promise<JudgedRoundView> {
    await this.rulings.rule(roundId, ruling, judge.accountId);
    return this.rounds.view(roundId);
  }

  @Post('closing')
  @HttpCode(HttpStatus.OK)
  @ApiOkResponse({ type: JudgedRoundView, description: 'Finalises what is overdue and computes, if anything changed.' })
  async close(@PathId('roundId') roundId: string, @CurrentAccount() judge: SignedIn): Promise<JudgedRoundView> {
    await this.closing.closeByHand(roundId, judge.accountId);
    return this.rounds.view(roundId);
  }

  @Post('confirmation')
  @HttpCode(HttpStatus.OK)
  @ApiOkResponse({ type: JudgedRoundView })
  async confirm(
    @PathId('roundId') roundId: string,
    @Body() { version }: VersionRequest,
    @CurrentAccount() judge: SignedIn,
  ): Promise<JudgedRoundView> {
    await this.signing.confirmRound(roundId, version, judge.accountId);
    return this.rounds.view(roundId);
  }

  @Post('publication')
  @HttpCode(HttpStatus.OK)
  @ApiOkResponse({ type: JudgedRoundView })
  async publish(
    @PathId('roundId') roundId: string,
    @Body() { version }: VersionRequest,
    @CurrentAccount() judge: SignedIn,
  ): Promise<JudgedRoundView> {
    await this.signing.publishRound(roundId, version, judge.accountId);
    return this.rounds.view(roundId);
  }
}
