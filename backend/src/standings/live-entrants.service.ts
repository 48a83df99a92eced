import { Injectable } from '@nestjs/common';
import { BarredRoster } from '../accounts/barred-roster.service.js';
import type { CatalogueRound } from '../contests/round-catalogue.js';
import { countedAttemptOf } from '../domain/counted-attempt.js';
import { type LiveAttempt, LiveStandings } from './live-standings.repository.js';

const BATCH = 2_000;

interface Sat {
  readonly startedAt: number;
  readonly submittedAt: number;
  readonly score: number;
}

/** An eligible contestant of a running round with the attempt that counts as of now. */
export interface LiveEntrant {
  readonly contestantId: string;
  readonly counted: Sat;
  readonly attemptCount: number;
}

/** Who stands where in a round whose standing is live, as PostgreSQL knows it. */
@Injectable()
export class LiveEntrants {
  constructor(
    private readonly roster: BarredRoster,
    private readonly standings: LiveStandings,
  ) {}

  /** Those of these contestants who are eligible and submitted. */
  async among(round: CatalogueRound, contestantIds: readonly string[]): Promise<LiveEntrant[]> {
    if (contestantIds.length === 0) return [];
    const matches = await this.roster.matchesAmong(contestantIds);
    const admitted = contestantIds.filter((id) => matches.get(id)?.kind !== 'barred');
    const attempts = attemptsByContestant(await this.standings.attemptsOf(round.id, admitted));
    return [...attempts].flatMap(([contestantId, ofOne]) => {
      const counted = countedAttemptOf(ofOne, round.rules.countedAttempt);
      return counted ? [{ contestantId, counted, attemptCount: ofOne.length }] : [];
    });
  }

  /** All of them, in batches. */
  async *all(round: CatalogueRound): AsyncGenerator<LiveEntrant[]> {
    let after: string | null = null;
    for (;;) {
      const ids: string[] = await this.standings.entrantIds(round.id, after, BATCH);
      const last = ids.at(-1);
      if (last === undefined) return;
      yield await this.among(round, ids);
      after = last;
    }
  }

  /** Those who submitted at `since` or later. */
  async latest(round: CatalogueRound, since: Date): Promise<LiveEntrant[]> {
    return this.among(round, await this.standings.entrantIdsSince(round.id, since));
  }

  async count(round: CatalogueRound): Promise<number> {
    const matches = await this.roster.matchesAmong(null);
    const barredIds = [...matches].filter(([, { kind }]) => kind === 'barred').map(([id]) => id);
    return this.standings.entrantCount(round.id, barredIds);
  }
}

function attemptsByContestant(attempts: readonly LiveAttempt[]): Map<string, Sat[]> {
  const byContestant = new Map<string, Sat[]>();
  for (const { contestantId, startedAt, submittedAt, score } of attempts) {
    const sat = { startedAt: startedAt.getTime(), submittedAt: submittedAt.getTime(), score };
    const others = byContestant.get(contestantId);
    if (others) others.push(sat);
    else byContestant.set(contestantId, [sat]);
  }
  return byContestant;
}
