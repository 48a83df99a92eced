import { Injectable } from '@nestjs/common';
import type { Prize, RuleSet } from '../domain/rules.js';
import { Database } from '../platform/database/database.js';
import { Replica } from '../platform/database/replica.js';
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
  readonly prizeCode: string | null;
}

interface ResultRecord extends Omit<PublishedResult, 'publishedAt' | 'prizes' | 'childRule'> {
  readonly publishedAt: Date;
  readonly closesAt: Date;
  readonly timeZone: string;
  readonly rules: RuleSet;
}

/** The overall standing runs by the rules of the contest's last round. */
const RESULTS = `select distinct on (result.contest_id, result.round_id) result.id, result.contest_id as "contestId",
    result.round_id as "roundId", result.version, result.published_at as "publishedAt",
    result.actual_count as "actualCount", result.participant_count as "participantCount",
    contest.time_zone as "timeZone", rule_set.rules, round.closes_at as "closesAt"
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
    submitted_at as "submittedAt", duration_ms as "durationMs", prize_code as "prizeCode" from result_row`;

/** Reads published results for the public. The results' own feature lies above this one, hence SQL and no entities. */
@Injectable()
export class PublishedStandings {
  constructor(
    private readonly database: Database,
    private readonly replica: Replica,
  ) {}

  /** The public version of every round and contest. */
  async all(): Promise<PublishedResult[]> {
    return (await this.database.query<ResultRecord>(`${RESULTS} ${NEWEST_FIRST}`)).map(publishedResultOf);
  }

  async current({ of, id }: Pick<BoardName, 'of' | 'id'>): Promise<PublishedResult | null> {
    const subject = of === 'round' ? 'result.round_id = $1' : 'result.contest_id = $1 and result.round_id is null';
    const [record] = await this.database.query<ResultRecord>(`${RESULTS} and ${subject} ${NEWEST_FIRST}`, [id]);
    return record ? publishedResultOf(record) : null;
  }

  /** The rows of a result in the places from `first` to `last`. */
  page(resultId: string, first: number, last: number): Promise<PublishedRow[]> {
    const sql = `${ROWS} where result_id = $1 and position >= $2 and position <= $3 order by position`;
    return this.whole(sql, [resultId, first, last], Math.max(0, last - first + 1));
  }

  ofContestants(resultId: string, ids: readonly string[]): Promise<PublishedRow[]> {
    const sql = `${ROWS} where result_id = $1 and contestant_id = any($2::uuid[]) order by position`;
    return this.whole(sql, [resultId, ids], ids.length);
  }

  /** A list is written in one piece: where a replica lacks rows of it, it is behind, or there are no more. */
  private async whole(sql: string, parameters: readonly unknown[], count: number): Promise<PublishedRow[]> {
    const rows = await this.replica.query<PublishedRow>(sql, parameters);
    return rows.length >= count ? rows : this.database.query<PublishedRow>(sql, parameters);
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
    prizes: isOverall ? rules.overallPrizes : rules.prizes,
    rosterFloorPercent: rules.rosterFloorPercent,
    childRule: { underAge: rules.guardianUnderAge, day: dayIn(timeZone, closesAt.getTime()) },
  };
}
