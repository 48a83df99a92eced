import { Injectable } from '@nestjs/common';
import { LOCALITY_KINDS } from '../domain/unit-kind.js';
import { BulkCopy, type CopyValue } from '../platform/database/bulk-copy.js';
import { Database } from '../platform/database/database.js';
import type { SimulatedRows } from './simulated-rows.js';

export interface Place {
  readonly id: string;
  readonly kind: string;
}

type Table = 'account' | 'contestant' | 'entry' | 'attempt';

/** Two simulations at once would add the same people twice. */
const SIMULATION_LOCK = 7_210_006;

/** Writes simulated contestants some thousands at a time. */
@Injectable()
export class SimulationWriting {
  constructor(
    private readonly database: Database,
    private readonly bulk: BulkCopy,
  ) {}

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
   * withdrew, or whose phone number somebody else has, is left alone. Returns the contestants that were added.
   */
  add(roundId: string, all: readonly SimulatedRows[]): Promise<Set<string>> {
    return this.database.run(async () => {
      await this.database.query('select pg_advisory_xact_lock($1)', [SIMULATION_LOCK]);
      const known = await this.knownAmong(roundId, all);
      const fresh = all.filter(({ account }) => !known.has(account.id));
      await this.write(
        'account',
        fresh.map(({ account }) => account),
      );
      await this.write(
        'contestant',
        fresh.map(({ contestant }) => contestant),
      );
      const joining = all.filter(({ contestant }) => known.get(contestant.id) !== 'stays-out');
      await this.write(
        'entry',
        joining.map(({ entry }) => entry),
      );
      await this.write(
        'attempt',
        joining.flatMap(({ attempts }) => attempts),
      );
      return new Set(joining.map(({ contestant }) => contestant.id));
    });
  }

  /** Tells the planner what was written; else it plans for the tables as they were until PostgreSQL looks by itself. */
  async analyse(): Promise<void> {
    await this.database.query('analyze account, contestant, entry, attempt');
  }

  /** Whoever of them is known already, by id or by phone number, and whether they may join the round. */
  private async knownAmong(roundId: string, all: readonly SimulatedRows[]) {
    const rows = await this.database.query<{ id: string; joins: boolean }>(
      `select given.id, contestant.id is not null and contestant.withdrawn_at is null
           and not exists (select from entry where entry.round_id = $1 and entry.contestant_id = given.id) as joins
       from unnest($2::uuid[], $3::text[]) as given (id, phone)
         left join contestant on contestant.id = given.id
       where exists (select from account where account.id = given.id)
         or exists (select from account where account.sign_in_name = given.phone)
         or exists (select from contestant owner where owner.phone = given.phone)`,
      [roundId, all.map(({ account }) => account.id), all.map(({ contestant }) => contestant.phone)],
    );
    return new Map(rows.map(({ id, joins }) => [id, joins ? 'joins' : 'stays-out'] as const));
  }

  private async write<Row extends object>(table: Table, rows: readonly Row[]): Promise<void> {
    const [first] = rows;
    if (first === undefined) return;
    // All rows of a table were made by one expression and have their columns in one order.
    await this.bulk.write(table, Object.keys(first), valuesOf(rows));
  }
}

function* valuesOf(rows: readonly object[]): Generator<readonly CopyValue[]> {
  for (const row of rows) yield Object.values(row) as CopyValue[];
}
