import { Injectable } from '@nestjs/common';
import type { Prize, RankKey, RuleSet } from '../domain/rules.js';
import { OVERALL_KEYS } from '../domain/overall.js';
import { Database } from '../platform/database/database.js';
import type { BoardName } from './board.js';
import { dayIn } from '../platform/clock/zoned-time.js';
import type { ChildRule } from './public-name.js';

/** The version of a result that is public now. */
export interface PublishedResult {
  readonly id: string;
  readonly contestId: string;
  readonly roundId: string | null;
  readonly version: number;
  readonly publishedAt: number;
  readonly actualCount: number | null;
  readonly participantCount: number;
  readonly questionCount: number;
  readonly keys: readonly RankKey[];
  readonly prizes: readonly Prize[];
  readonly rosterFloorPercent: number;
  readonly childRule: ChildRule;
}

/** A row of a published result as it is ranked there. */
export interface PublishedRow {
  readonly contestantId: string;
  readonly position: number;
  readonly rank: number;
  readonly score: number;
  readonly prediction: number | null;
  readonly distance: number | null;
  readonly submittedAt: Date | null;
  readonly durationMs: number;
  readonly lot: string | null;
  readonly prizeCode: string | null;
}

interface ResultRecord extends Omit<PublishedResult, 'publishedAt' | 'keys' | 'prizes' | 'childRule'> {
  readonly publishedAt: Date;
  readonly closesAt: Date;
  readonly timeZone: string;
  readonly rules: RuleSet;
}

/** The overall standing runs by the rules of the contest's last round. */
const RESULTS = `select distinct on (result.contest_id, result.round_id) result.id, result.contest_id as "contestId",
    result.round_id as "roundId", result.version, result.published_at as "publishedAt",
    result.actual_count as "actualCount", result.participant_count as "participantCount",
    result.question_count as "questionCount", contest.time_zone as "timeZone", rule_set.rules,
    round.closes_at as "closesAt"
  from result
    join contest on contest.id = result.contest_id
    join lateral (
      select round.closes_at, round.rule_set_id from round
      where round.contest_id = result.contest_id and (result.round_id is null or round.id = result.round_id)
      order by round.number desc limit 1
    ) round on true
    join rule_set on rule_set.id = round.rule_set_id
  where result.published_at is not null`;
const NEWEST_FIRST = 'order by result.contest_id, result.round_id, result.version desc';

const ROWS = `select contestant_id as "contestantId", position, rank, score, prediction, distance,
    submitted_at as "submittedAt", duration_ms as "durationMs", lot, prize_code as "prizeCode" from result_row`;

/** Reads published results for the public. The results' own feature lies above this one, hence SQL and no entities. */
@Injectable()
export class PublishedStandings {
  constructor(private readonly database: Database) {}

  /** The public version of every round and contest. */
  async all(): Promise<PublishedResult[]> {
    return (await this.database.query<ResultRecord>(`${RESULTS} ${NEWEST_FIRST}`)).map(publishedResultOf);
  }

  async current({ of, id }: Pick<BoardName, 'of' | 'id'>): Promise<PublishedResult | null> {
    const subject = of === 'round' ? 'result.round_id = $1' : 'result.contest_id = $1 and result.round_id is null';
    const [record] = await this.database.query<ResultRecord>(`${RESULTS} and ${subject} ${NEWEST_FIRST}`, [id]);
    return record ? publishedResultOf(record) : null;
  }

  /** `limit` rows behind place `offset`. */
  page(resultId: string, offset: number, limit: number): Promise<PublishedRow[]> {
    return this.database.query<PublishedRow>(
      `${ROWS} where result_id = $1 and position > $2 and position <= $3 order by position`,
      [resultId, offset, offset + limit],
    );
  }

  ofContestants(resultId: string, ids: readonly string[]): Promise<PublishedRow[]> {
    return this.database.query<PublishedRow>(
      `${ROWS} where result_id = $1 and contestant_id = any($2::uuid[]) order by position`,
      [resultId, ids],
    );
  }

  /** How many people withdrew their consent; when it grows, names leave the boards. */
  async withdrawnCount(): Promise<number> {
    const [row] = await this.database.query<{ count: number }>(
      'select count(*) from contestant where withdrawn_at is not null',
    );
    return row?.count ?? 0;
  }
}

function publishedResultOf({ publishedAt, closesAt, timeZone, rules, ...rest }: ResultRecord): PublishedResult {
  const isOverall = rest.roundId === null;
  return {
    ...rest,
    publishedAt: publishedAt.getTime(),
    keys: isOverall ? OVERALL_KEYS : rules.keys,
    prizes: isOverall ? rules.overallPrizes : rules.prizes,
    rosterFloorPercent: rules.rosterFloorPercent,
    childRule: { underAge: rules.guardianUnderAge, day: dayIn(timeZone, closesAt.getTime()) },
  };
}
