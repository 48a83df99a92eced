import { Injectable } from '@nestjs/common';
import { Replica } from '../platform/database/replica.js';

export interface ParticipationTotals {
  readonly entrants: number;
  readonly attemptsStarted: number;
  readonly attemptsSubmitted: number;
  readonly openNow: number;
}

export interface HourCount {
  readonly hour: Date;
  readonly started: number;
  readonly submitted: number;
}

export interface UnitCount {
  readonly unitId: string | null;
  readonly name: string | null;
  readonly entrants: number;
  readonly rosterCount: number | null;
}

const UNIT_COLUMNS = { unit: 'unit_id', commune: 'commune_id' } as const;

/** Counts of a round in which nobody's answers show; they may be seconds old. */
@Injectable()
export class Participation {
  constructor(private readonly replica: Replica) {}

  async totals(roundId: string, now: Date): Promise<ParticipationTotals> {
    const [totals] = await this.replica.query<ParticipationTotals>(
      `select count(distinct contestant_id) as entrants, count(*) as "attemptsStarted",
         count(submitted_at) as "attemptsSubmitted",
         count(*) filter (where submitted_at is null and deadline_at > $2) as "openNow"
       from attempt where round_id = $1`,
      [roundId, now],
    );
    return totals ?? { entrants: 0, attemptsStarted: 0, attemptsSubmitted: 0, openNow: 0 };
  }

  /** Hours in which anything happened, in order. Hours of all zones with whole hours begin at the same instants. */
  byHour(roundId: string): Promise<HourCount[]> {
    return this.replica.query<HourCount>(
      `select hour, sum(started)::int as started, sum(submitted)::int as submitted from (
         select date_trunc('hour', started_at) as hour, count(*) as started, 0 as submitted
         from attempt where round_id = $1 group by 1
         union all
         select date_trunc('hour', submitted_at), 0, count(*)
         from attempt where round_id = $1 and submitted_at is not null group by 1) counted
       group by hour order by hour`,
      [roundId],
    );
  }

  /** Distinct people by unit or commune; whoever chose none of the list comes last, under null. */
  by(side: keyof typeof UNIT_COLUMNS, roundId: string): Promise<UnitCount[]> {
    const column = UNIT_COLUMNS[side];
    return this.replica.query<UnitCount>(
      `with recursive successor as (
         select id, id as current_id, successor_id, 0 as steps from unit
         union all
         select successor.id, unit.id, unit.successor_id, successor.steps + 1
         from successor join unit on unit.id = successor.successor_id where successor.steps < 20),
       present as (select distinct on (id) id, current_id from successor order by id, steps desc)
       select unit.id as "unitId", unit.name, unit.roster_count as "rosterCount", count(*) as entrants
       from contestant
         left join present on present.id = contestant.${column}
         left join unit on unit.id = present.current_id
       where contestant.id in (select contestant_id from attempt where round_id = $1)
       group by unit.id, unit.name, unit.roster_count
       order by unit.id is null, count(*) desc, unit.name`,
      [roundId],
    );
  }
}
