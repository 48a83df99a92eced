import { Injectable } from '@nestjs/common';
import { foldVietnamese } from '../domain/folding.js';
import { Database } from '../platform/database/database.js';
import { likeText } from '../standings/public-people.repository.js';
import type { ResultRow } from './result-row.entity.js';

/** A ranked contestant with what staff may read of the person. */
export interface RankedPerson extends Omit<ResultRow, 'resultId' | 'attemptId'> {
  readonly name: string;
  readonly phone: string | null;
  readonly dateOfBirth: string | null;
  readonly commune: string | null;
  readonly unit: string | null;
}

export interface RankedFilter {
  /** Part of a name, or digits of a phone number. */
  readonly text: string | null;
  readonly prizesOnly: boolean;
}

export interface RankedWindow {
  readonly offset: number;
  readonly limit: number;
}

const PEOPLE = `select result_row.contestant_id as "contestantId", result_row.position, result_row.rank, result_row.score,
    result_row.prediction, result_row.distance, result_row.submitted_at as "submittedAt",
    result_row.duration_ms as "durationMs", result_row.lot, result_row.prize_eligible as "prizeEligible",
    result_row.decided_by_key as "decidedByKey", result_row.decided_by_margin as "decidedByMargin",
    result_row.prize_code as "prizeCode", result_row.prize_note as "prizeNote", contestant.full_name as name,
    contestant.phone, contestant.date_of_birth as "dateOfBirth", commune.name as commune,
    coalesce(unit.name, contestant.unit_other) as unit`;
const FROM = `from result_row join contestant on contestant.id = result_row.contestant_id
    left join unit commune on commune.id = contestant.commune_id left join unit on unit.id = contestant.unit_id`;
const MATCHING = `result_row.result_id = $1
    and (not $2 or result_row.prize_code is not null or result_row.prize_note is not null)
    and ($3::text is null or contestant.folded_name like $3 or ($4::text is not null and contestant.phone like $4))`;

/** The ranked list with the people in it, for staff. */
@Injectable()
export class RankedPeople {
  constructor(private readonly database: Database) {}

  async page(resultId: string, filter: RankedFilter, { offset, limit }: RankedWindow) {
    const parameters = [resultId, filter.prizesOnly, ...patternsOf(filter.text)];
    const [counted] = await this.database.query<{ total: number }>(
      `select count(*) as total ${FROM} where ${MATCHING}`,
      parameters,
    );
    const rows = await this.database.query<RankedPerson>(
      `${PEOPLE} ${FROM} where ${MATCHING} order by result_row.position offset $5 limit $6`,
      [...parameters, offset, limit],
    );
    return { total: counted?.total ?? 0, rows };
  }

  /** How many rows `behind` reads in all. */
  async length(resultId: string, winnersOnly: boolean): Promise<number> {
    const [counted] = await this.database.query<{ total: number }>(
      'select count(*) as total from result_row where result_id = $1 and (not $2 or prize_code is not null)',
      [resultId, winnersOnly],
    );
    return counted?.total ?? 0;
  }

  /** Rows behind place `after`, in order, of all or of the winners; for exports, which read the whole list. */
  behind(resultId: string, after: number, { limit, winnersOnly }: { limit: number; winnersOnly: boolean }) {
    return this.database.query<RankedPerson>(
      `${PEOPLE} ${FROM} where result_row.result_id = $1 and result_row.position > $2
         and (not $4 or result_row.prize_code is not null)
       order by result_row.position limit $3`,
      [resultId, after, limit, winnersOnly],
    );
  }

  async one(resultId: string, contestantId: string): Promise<RankedPerson | null> {
    const [row] = await this.database.query<RankedPerson>(
      `${PEOPLE} ${FROM} where result_row.result_id = $1 and result_row.contestant_id = $2`,
      [resultId, contestantId],
    );
    return row ?? null;
  }
}

function patternsOf(text: string | null): [string | null, string | null] {
  if (text === null) return [null, null];
  const digits = text.replace(/[\s.]/g, '').replace(/^0/, '');
  return [`%${likeText(foldVietnamese(text))}%`, /^\d{3,}$/.test(digits) ? `%${digits}%` : null];
}
