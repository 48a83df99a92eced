import { Injectable } from '@nestjs/common';
import type { UnitTally } from '../domain/unit-standing.js';
import { Database } from '../platform/database/database.js';
import type { UnitStandingSide } from './standings.dto.js';

export interface ListedUnit {
  readonly id: string;
  readonly name: string;
  readonly rosterCount: number | null;
  readonly successorId: string | null;
}

const COLUMN_OF: Readonly<Record<UnitStandingSide, string>> = { unit: 'unit_id', commune: 'commune_id' };

/** Who entered for which unit or commune. */
@Injectable()
export class UnitEntrants {
  constructor(private readonly database: Database) {}

  units(): Promise<ListedUnit[]> {
    return this.database.query<ListedUnit>(
      'select id, name, roster_count as "rosterCount", successor_id as "successorId" from unit',
    );
  }

  /**
   * The ranked people of these results by unit and by commune, each person once, with the sum of the scores. Both in one
   * pass, which takes a million people some four seconds.
   */
  async ofResults(resultIds: readonly string[]): Promise<Record<UnitStandingSide, UnitTally[]>> {
    const rows = await this.database.query<Omit<UnitTally, 'unit'> & Record<UnitStandingSide, string | null>>(
      `select contestant.unit_id as unit, contestant.commune_id as commune, count(*) as people,
         sum(ranked.score)::bigint as "scoreSum", count(*) filter (where ranked.all_correct) as "allCorrect"
       from (
         select result_row.contestant_id, sum(result_row.score) as score,
           bool_and(result_row.score = result.question_count) as all_correct
         from result_row join result on result.id = result_row.result_id
         where result.id = any($1::uuid[]) group by result_row.contestant_id) ranked
         join contestant on contestant.id = ranked.contestant_id
       group by grouping sets ((contestant.unit_id), (contestant.commune_id))`,
      [resultIds],
    );
    const talliesOf = (side: UnitStandingSide) =>
      rows.flatMap(({ [side]: unit, people, scoreSum, allCorrect }) =>
        unit === null ? [] : [{ unit, people, scoreSum, allCorrect }],
      );
    return { unit: talliesOf('unit'), commune: talliesOf('commune') };
  }

  /** The unit, or commune, of each of these contestants that has one. */
  async unitsOf(contestantIds: readonly string[], side: UnitStandingSide): Promise<Map<string, string>> {
    const rows = await this.database.query<{ id: string; unit: string }>(
      `select id, ${COLUMN_OF[side]} as unit from contestant
       where id = any($1::uuid[]) and ${COLUMN_OF[side]} is not null`,
      [contestantIds],
    );
    return new Map(rows.map(({ id, unit }) => [id, unit]));
  }
}
