import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Database } from '../platform/database/database.js';
import type { UnitKind } from '../domain/unit-kind.js';
import { UnitAlias } from './unit-alias.entity.js';
import type { UnitRow } from './unit.dto.js';
import { Unit } from './unit.entity.js';

export interface UnitFilter {
  /** Folded part of a name, or null. */
  readonly foldedName: string | null;
  /** Start of a code, or null. */
  readonly code: string | null;
  readonly parentId: string | null;
  readonly kind: UnitKind | null;
}

/** A unit as the search index needs it. */
export interface SearchableUnit {
  readonly id: string;
  readonly name: string;
  readonly foldedName: string;
  readonly kind: UnitKind;
  readonly parentName: string | null;
  readonly aliases: readonly { readonly name: string; readonly foldedName: string }[];
}

const ROWS_PER_INSERT = 1_000;

@Injectable()
export class UnitsRepository {
  constructor(private readonly database: Database) {}

  find(id: string): Promise<Unit | null> {
    return this.database.repository(Unit).findOneBy({ id });
  }

  all(): Promise<Unit[]> {
    return this.database.repository(Unit).find();
  }

  async byCodes(codes: readonly string[]): Promise<Map<string, Unit>> {
    const units = await this.database.repository(Unit).findBy({ code: In([...codes]) });
    return new Map(units.map((unit) => [unit.code, unit]));
  }

  /** Parents must stand before their children. */
  async addAll(units: readonly Unit[]): Promise<void> {
    for (let start = 0; start < units.length; start += ROWS_PER_INSERT) {
      await this.database.repository(Unit).insert(units.slice(start, start + ROWS_PER_INSERT));
    }
  }

  async change(id: string, values: Partial<Omit<Unit, 'id'>>): Promise<void> {
    await this.database.repository(Unit).update({ id }, values);
  }

  /** Adds former names; those that a unit has already are left alone. */
  async addAliases(aliases: readonly UnitAlias[]): Promise<void> {
    for (let start = 0; start < aliases.length; start += ROWS_PER_INSERT) {
      const some = aliases.slice(start, start + ROWS_PER_INSERT);
      await this.database.repository(UnitAlias).createQueryBuilder().insert().values(some).orIgnore().execute();
    }
  }

  /** Everything that exists on a day and can be chosen, with the names that it goes by. */
  searchable(day: string): Promise<SearchableUnit[]> {
    return this.database.query<SearchableUnit>(
      `select u.id, u.name, u.folded_name as "foldedName", u.kind, p.name as "parentName",
              coalesce(a.aliases, '[]'::json) as aliases
         from unit u
         left join unit p on p.id = u.parent_id
         left join lateral (
           select json_agg(json_build_object('name', name, 'foldedName', folded_name) order by name) as aliases
             from unit_alias where unit_id = u.id) a on true
        where u.kind <> 'province' and (u.valid_to is null or u.valid_to > $1)
        order by u.name, u.id`,
      [day],
    );
  }

  namesOf(ids: readonly string[]): Promise<{ id: string; name: string; kind: UnitKind; parentName: string | null }[]> {
    return this.database.query(
      `select u.id, u.name, u.kind, p.name as "parentName"
         from unit u left join unit p on p.id = u.parent_id where u.id = any($1::uuid[])`,
      [ids],
    );
  }

  /** The unit at the end of the chain of successors; the unit itself where it has none. */
  async currentOf(id: string): Promise<string | null> {
    const [last] = await this.database.query<{ id: string }>(
      `with recursive chain as (
         select id, successor_id, 0 as step from unit where id = $1
         union all
         select u.id, u.successor_id, chain.step + 1 from chain join unit u on u.id = chain.successor_id
          where chain.step < 50)
       select id from chain order by step desc limit 1`,
      [id],
    );
    return last?.id ?? null;
  }

  /** A page by name, and how many there are in all. */
  async page(
    { foldedName, code, parentId, kind }: UnitFilter,
    { offset, limit }: { offset: number; limit: number },
  ): Promise<{ total: number; rows: UnitRow[] }> {
    const like = foldedName === null ? null : `%${likePattern(foldedName)}%`;
    const codeLike = code === null ? null : `${likePattern(code)}%`;
    const filter = [like, codeLike, parentId, kind];
    const [count] = await this.database.query<{ total: number }>(
      `select count(*) as total from unit u ${FILTERED}`,
      filter,
    );
    const rows = await this.database.query<UnitRow>(`${ROWS} ${FILTERED} order by u.name, u.id limit $5 offset $6`, [
      ...filter,
      limit,
      offset,
    ]);
    return { total: count?.total ?? 0, rows };
  }

  async row(id: string): Promise<UnitRow | null> {
    const [row] = await this.database.query<UnitRow>(`${ROWS} where u.id = $1`, [id]);
    return row ?? null;
  }
}

const ROWS = `
  select u.id, u.code, u.name, u.kind, u.parent_id as "parentId", p.name as "parentName",
         u.valid_from as "validFrom", u.valid_to as "validTo",
         u.successor_id as "successorId", s.name as "successorName", u.roster_count as "rosterCount",
         (select count(*) from unit child where child.parent_id = u.id) as "childCount"
    from unit u left join unit p on p.id = u.parent_id left join unit s on s.id = u.successor_id`;

const FILTERED = `
  where ($1::text is null or u.folded_name like $1 or u.code ilike $2
         or exists (select 1 from unit_alias a where a.unit_id = u.id and a.folded_name like $1))
    and ($3::uuid is null or u.parent_id = $3::uuid) and ($4::text is null or u.kind = $4)`;

const likePattern = (text: string) => text.replace(/[\\%_]/g, '\\$&');
