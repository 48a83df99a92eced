import { Injectable } from '@nestjs/common';
import { BarredFromContest, ConsentWithdrawn } from '../accounts/accounts.errors.js';
import { type BarredMatch, BarredRoster } from '../accounts/barred-roster.service.js';
import { Contestants } from '../accounts/contestants.service.js';
import { CurrentContest } from '../contests/current-contest.js';
import type { CatalogueRound } from '../contests/round-catalogue.js';
import { NothingHere } from '../platform/errors/common-problems.js';
import type { Problem } from '../platform/errors/problem.js';
import { RefusedStarts } from './refused-starts.repository.js';

/** Why a contestant may begin no attempt. */
interface Refusal {
  /** consent-withdrawn or barred-from-contest. */
  readonly problem: Problem;
  /** The entry of the barred roster that is in the way. */
  readonly entry: BarredMatch | null;
}

/** Who may begin an attempt. Registration asked the same: the roster may have grown since. */
@Injectable()
export class Admission {
  constructor(
    private readonly contestants: Contestants,
    private readonly roster: BarredRoster,
    private readonly contest: CurrentContest,
    private readonly refusedStarts: RefusedStarts,
  ) {}

  /** Problems: nothing-here, consent-withdrawn, barred-from-contest. */
  async require(contestantId: string, round: CatalogueRound): Promise<void> {
    const refusal = await this.refusalOf(contestantId);
    if (!refusal) return;
    const { problem, entry } = refusal;
    if (entry) {
      const details = { round: round.name, barredEntryId: entry.entryId, body: entry.body };
      await this.refusedStarts.recordOnce(contestantId, round.id, details);
    }
    throw problem;
  }

  /** Null for whoever may begin one. A likeness (same name and birth date) is no hindrance. Problem: nothing-here. */
  async refusalOf(contestantId: string): Promise<Refusal | null> {
    const contestant = await this.contestants.byId(contestantId);
    if (!contestant) throw new NothingHere();
    if (contestant.withdrawnAt) return { problem: new ConsentWithdrawn(), entry: null };
    const entry = await this.roster.matchOf(contestant);
    if (entry?.kind !== 'barred') return null;
    const { organiserName } = await this.contest.required();
    return { problem: new BarredFromContest({ body: entry.body, organiser: organiserName }), entry };
  }
}
