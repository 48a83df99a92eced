import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { BarredRoster } from '../accounts/barred-roster.service.js';
import { AuditLog } from '../audit/audit-log.js';
import { type CatalogueRound, RoundCatalogue } from '../contests/round-catalogue.js';
import { type OverallRow, OverallSums, type RankedOverall } from '../domain/overall.js';
import { questionCountOf } from '../domain/question-count.js';
import { Clock } from '../platform/clock/clock.js';
import { Secrets } from '../platform/crypto/secrets.js';
import { Database } from '../platform/database/database.js';
import { Exclusions } from './exclusions.repository.js';
import { type DealtPrizes, dealPrizes } from './prize-dealing.js';
import { lotWithSeed } from './rank-lot.js';
import { OverallNotComputable } from './result.errors.js';
import { type NewRow, ResultRows } from './result-rows.repository.js';
import { Results } from './results.repository.js';

export const OVERALL_REASON = 'Tổng hợp các tuần thi đã công bố.';

/** A published round with the version of its result that counts. */
interface PublishedRound {
  readonly round: CatalogueRound;
  readonly resultId: string;
}

/** Computes the overall standing from the published rounds, as a new version (DOMAIN §3.11). */
@Injectable()
export class OverallComputing {
  constructor(
    private readonly database: Database,
    private readonly catalogue: RoundCatalogue,
    private readonly results: Results,
    private readonly rows: ResultRows,
    private readonly roster: BarredRoster,
    private readonly exclusions: Exclusions,
    private readonly audit: AuditLog,
    private readonly secrets: Secrets,
    private readonly clock: Clock,
  ) {}

  /** The latest version stands if nothing changed. Problem: overall-not-computable. */
  async compute(contestId: string, by: string | null): Promise<void> {
    await this.database.run(async () => {
      const subject = { contestId, roundId: null };
      await this.results.lock(subject);
      const rounds = await this.publishedRounds(contestId);
      const last = rounds.at(-1);
      if (!last) throw new OverallNotComputable();
      const excluded = await this.excludedIds();
      const alreadyWon = await this.rows.winners(contestId, null);
      const inputHash = hashOf(rounds, excluded, alreadyWon);
      const latest = await this.results.latest(subject);
      if (latest?.inputHash === inputHash) return;
      const sums = await this.sums(rounds, excluded);
      const seed = overallLotSeed(rounds.map(({ round }) => round));
      const standing = sums.ranked(seed === null ? null : lotWithSeed(seed));
      const { overallPrizes: prizes, onePrizePerPerson } = last.round.rules;
      const dealt = dealPrizes(standing.candidates(), { prizes, onePrizePerPerson }, alreadyWon);
      const version = (latest?.version ?? 0) + 1;
      await this.write({ contestId, version, inputHash, by, rounds, sums, standing, dealt });
    });
  }

  /** Problem: overall-not-computable. */
  async requireComputable(contestId: string): Promise<void> {
    if ((await this.publishedRounds(contestId)).length === 0) throw new OverallNotComputable();
  }

  private async publishedRounds(contestId: string): Promise<PublishedRound[]> {
    const published = await this.results.publishedVersions(contestId);
    const rounds = await this.catalogue.roundsOf(contestId);
    return rounds.flatMap((round) => {
      const result = published.get(round.id);
      return result ? [{ round, resultId: result.id }] : [];
    });
  }

  /** Whoever is barred by now, or withdrew, is in no list that is yet to be published. */
  private async excludedIds(): Promise<Set<string>> {
    const matches = await this.roster.matchesAmong(null);
    const barred = [...matches].filter(([, { kind }]) => kind === 'barred').map(([id]) => id);
    return new Set([...barred, ...(await this.exclusions.withdrawnIds())]);
  }

  private async sums(rounds: readonly PublishedRound[], excluded: ReadonlySet<string>): Promise<OverallSums> {
    const sums = new OverallSums();
    for (const { resultId } of rounds) {
      for await (const row of this.rows.summed(resultId)) if (!excluded.has(row.contestant)) sums.add(row);
    }
    return sums;
  }

  private async write(computed: ComputedOverall): Promise<void> {
    const { contestId, version, inputHash, by, rounds, sums, standing, dealt } = computed;
    const id = this.secrets.newId();
    await this.results.insert({
      ...{ id, contestId, roundId: null, version, reason: OVERALL_REASON, actualCount: null, inputHash },
      participantCount: sums.length,
      attemptCount: sums.roundsTaken,
      distribution: [],
      questionCount: rounds.reduce((sum, { round }) => sum + questionCountOf(round.blueprint), 0),
      unresolvedTies: dealt.ties,
      ...{ createdAt: this.clock.now(), createdBy: by },
      ...{ confirmedAt: null, confirmedBy: null, publishedAt: null, publishedBy: null },
    });
    await this.rows.insert({ id, roundId: null }, newRowsOf(standing, dealt));
    const details = { version, participants: sums.length };
    await this.audit.record({ action: 'result-computed', subjectType: 'contest', subjectId: contestId, details });
  }
}

interface ComputedOverall {
  readonly contestId: string;
  readonly version: number;
  readonly inputHash: string;
  readonly by: string | null;
  readonly rounds: readonly PublishedRound[];
  readonly sums: OverallSums;
  readonly standing: RankedOverall;
  readonly dealt: DealtPrizes;
}

/**
 * The seed of the overall lot: those of the counted rounds, by number, with `:` between them. Each of them was fixed by
 * a public commitment before its round closed, so the overall draw is fixed as well and anybody can run it again.
 */
export function overallLotSeed(rounds: readonly Pick<CatalogueRound, 'lotSeed'>[]): string | null {
  const seeds = rounds.map(({ lotSeed }) => lotSeed);
  return seeds.some((seed) => seed === null) ? null : seeds.join(':');
}

function hashOf(
  rounds: readonly PublishedRound[],
  excluded: ReadonlySet<string>,
  alreadyWon: ReadonlyMap<string, string>,
): string {
  const frame = [
    'overall-result/1',
    rounds.map(({ resultId }) => resultId),
    rounds.at(-1)?.round.rules.overallPrizes,
    [...excluded].sort(),
    [...alreadyWon.keys()].sort(),
  ];
  return createHash('sha256').update(JSON.stringify(frame)).digest('hex');
}

function* newRowsOf(standing: RankedOverall, dealt: DealtPrizes): Generator<NewRow> {
  let index = 0;
  for (const row of standing.rows()) {
    yield newRowOf(row, index, dealt);
    index += 1;
  }
}

function newRowOf(row: OverallRow, index: number, { prizeOf }: DealtPrizes): NewRow {
  const { contestant, rank, score, distance, durationMs, lot, prizeEligible, decidedBy } = row;
  return {
    ...{ contestantId: contestant, position: index + 1, rank, score, distance, durationMs, lot, prizeEligible },
    attemptId: null,
    prediction: null,
    submittedAt: null,
    decidedByKey: decidedBy?.key ?? null,
    decidedByMargin: decidedBy?.margin ?? null,
    ...prizeOf(contestant),
  };
}
