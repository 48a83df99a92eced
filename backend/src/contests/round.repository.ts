import { Injectable } from '@nestjs/common';
import type { Blueprint } from '../domain/paper.js';
import type { RuleSet } from '../domain/rules.js';
import { Database, isUniqueViolation } from '../platform/database/database.js';
import type { CatalogueRound } from './round-catalogue.js';
import { RoundNumberTaken } from './contest.errors.js';
import { Round } from './round.entity.js';

interface RoundRecord extends Omit<CatalogueRound, 'schedule' | 'releasedAt' | 'resultPublishedAt'> {
  readonly opensAt: Date;
  readonly closesAt: Date;
  readonly releasedAt: Date | null;
  readonly resultPublishedAt: Date | null;
  readonly rules: RuleSet;
  readonly blueprint: Blueprint;
}

const ROUNDS = `select round.id, round.contest_id as "contestId", contest.name as "contestName",
    contest.time_zone as "timeZone", round.number, round.name, round.opens_at as "opensAt",
    round.closes_at as "closesAt", round.released_at as "releasedAt", round.result_published_at as "resultPublishedAt",
    rule_set.rules, rule_set.id as "ruleSetId", rule_set.version as "ruleSetVersion", round.blueprint,
    round.lot_seed as "lotSeed", round.lot_commitment as "lotCommitment"
  from round join contest on contest.id = round.contest_id join rule_set on rule_set.id = round.rule_set_id`;

@Injectable()
export class RoundRepository {
  constructor(private readonly database: Database) {}

  async byId(id: string): Promise<CatalogueRound | null> {
    const [record] = await this.database.query<RoundRecord>(`${ROUNDS} where round.id = $1`, [id]);
    return record ? catalogueRoundOf(record) : null;
  }

  async ofContest(contestId: string): Promise<CatalogueRound[]> {
    const records = await this.database.query<RoundRecord>(
      `${ROUNDS} where round.contest_id = $1 order by round.number`,
      [contestId],
    );
    return records.map(catalogueRoundOf);
  }

  /**
   * The round as it is now; nobody else changes it until the transaction ends. Attempts may still be begun meanwhile:
   * a reference to the round waits for a full lock, not for this one.
   */
  lockById(id: string): Promise<Round | null> {
    return this.database.repository(Round).findOne({ where: { id }, lock: { mode: 'for_no_key_update' } });
  }

  /** Problem: round-number-taken. */
  async insert(round: Round): Promise<void> {
    await this.orNumberTaken(round.number, () => this.database.repository(Round).insert(round));
  }

  /** Problem: round-number-taken. */
  async update(id: string, change: Partial<Round>): Promise<void> {
    await this.orNumberTaken(change.number, () => this.database.repository(Round).update(id, change));
  }

  private async orNumberTaken(number: number | undefined, write: () => Promise<unknown>): Promise<void> {
    try {
      await write();
    } catch (error) {
      if (isUniqueViolation(error, 'round_number')) throw new RoundNumberTaken({ number: number ?? 0 });
      throw error;
    }
  }
}

function catalogueRoundOf(record: RoundRecord): CatalogueRound {
  const { opensAt, closesAt, releasedAt, resultPublishedAt, ...rest } = record;
  return {
    ...rest,
    schedule: { opensAt: opensAt.getTime(), closesAt: closesAt.getTime() },
    releasedAt: releasedAt?.getTime() ?? null,
    resultPublishedAt: resultPublishedAt?.getTime() ?? null,
  };
}
