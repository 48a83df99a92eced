import { Injectable } from '@nestjs/common';
import { LOCALITY_KINDS } from '../domain/unit-kind.js';
import { Database } from '../platform/database/database.js';
import type { SimulatedRows } from './simulated-rows.js';

export interface Place {
  readonly id: string;
  readonly kind: string;
}

/** Writes simulated contestants some hundreds at a time. */
@Injectable()
export class SimulationWriting {
  constructor(private readonly database: Database) {}

  /** Where people live, and where they work, by code. */
  async places(): Promise<{ localities: Place[]; workplaces: Place[] }> {
    const places = await this.database.query<Place>(
      `select id, kind from unit where valid_to is null and kind <> 'province' order by code`,
    );
    const isLocality = ({ kind }: Place) => (LOCALITY_KINDS as readonly string[]).includes(kind);
    return { localities: places.filter(isLocality), workplaces: places.filter((place) => !isLocality(place)) };
  }

  /**
   * Registers whoever is not registered yet and adds what they did in the round; whoever is in the round already, or
   * withdrew, is left alone. Returns the contestants that were added.
   */
  add(roundId: string, all: readonly SimulatedRows[]): Promise<Set<string>> {
    return this.database.run(async () => {
      await this.insert(
        'account',
        all.map(({ account }) => account),
      );
      const registered = 'given.id in (select id from account)';
      await this.insert(
        'contestant',
        all.map(({ contestant }) => contestant),
        registered,
      );
      const added = await this.mayJoin(
        roundId,
        all.map(({ contestant }) => contestant.id),
      );
      const joining = all.filter(({ contestant }) => added.has(contestant.id));
      await this.insert(
        'entry',
        joining.map(({ entry }) => entry),
      );
      await this.insert(
        'attempt',
        joining.flatMap(({ attempts }) => attempts),
      );
      return added;
    });
  }

  private async mayJoin(roundId: string, contestantIds: readonly string[]): Promise<Set<string>> {
    const rows = await this.database.query<{ id: string }>(
      `select id from contestant where id = any($2::uuid[]) and withdrawn_at is null
         and not exists (select from entry where entry.round_id = $1 and entry.contestant_id = contestant.id)`,
      [roundId, contestantIds],
    );
    return new Set(rows.map(({ id }) => id));
  }

  private async insert(table: 'account' | 'contestant' | 'entry' | 'attempt', rows: readonly object[], where = 'true') {
    await this.database.query(
      `insert into ${table} select given.* from json_populate_recordset(null::${table}, $1::json) as given
       where ${where} on conflict do nothing`,
      [JSON.stringify(rows)],
    );
  }
}
