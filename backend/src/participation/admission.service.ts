import { Injectable } from '@nestjs/common';
import { BarredFromContest, ConsentWithdrawn } from '../accounts/accounts.errors.js';
import { BarredRoster } from '../accounts/barred-roster.service.js';
import { Contestants } from '../accounts/contestants.service.js';
import { CurrentContest } from '../contests/current-contest.js';
import type { CatalogueRound } from '../contests/round-catalogue.js';
import { NothingHere } from '../platform/errors/common-problems.js';
import { RefusedStarts } from './refused-starts.repository.js';

/** Who may begin an attempt. Registration asked the same: the roster may have grown since. */
@Injectable()
export class Admission {
  constructor(
    private readonly contestants: Contestants,
    private readonly roster: BarredRoster,
    private readonly contest: CurrentContest,
    private readonly refusedStarts: RefusedStarts,
  ) {}

  /** Problems: nothing-here, consent-withdrawn, barred-from-contest. A likeness (same name and birth date) is no hindrance. */
  async require(contestantId: string, round: CatalogueRound): Promise<void> {
    const contestant = await this.contestants.byId(contestantId);
    if (!contestant) throw new NothingHere();
    if (contestant.withdrawnAt) throw new ConsentWithdrawn();
    const match = await this.roster.matchOf(contestant);
    if (match?.kind !== 'barred') return;
    const details = { round: round.name, barredEntryId: match.entryId, body: match.body };
    await this.refusedStarts.recordOnce(contestantId, round.id, details);
    const { organiserName } = await this.contest.required();
    throw new BarredFromContest({ body: match.body, organiser: organiserName });
  }
}
