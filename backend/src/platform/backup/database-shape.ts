import type { Client } from 'pg';
import type { Partition, SequenceState } from './backup-format.js';

/** A table, or a partitioned one as a whole, and how its rows are read always in the same order. */
export interface TableShape {
  readonly name: string;
  /** All columns that are stored: what is generated from them is left out. */
  readonly columns: readonly string[];
  /** COPY of all rows; texts sort by their bytes, whatever the server's language is. */
  readonly copyOut: string;
}

/** Filled by running the migrations, never copied. */
const MIGRATION_TABLE = 'migration';

export const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`;

interface ColumnRow {
  readonly table: string;
  readonly column: string;
  /** Place in the primary key, or null. */
  readonly keyPlace: number | null;
  readonly isText: boolean;
}

/** The tables of the schema `public` by name. */
export async function tablesOf(client: Client): Promise<TableShape[]> {
  const { rows } = await client.query<ColumnRow>(
    `select class.relname as "table", attribute.attname as "column", attribute.attcollation <> 0 as "isText",
       array_position(key.conkey, attribute.attnum) as "keyPlace"
     from pg_class class
     join pg_namespace namespace on namespace.oid = class.relnamespace and namespace.nspname = 'public'
     join pg_attribute attribute on attribute.attrelid = class.oid and attribute.attnum > 0
       and not attribute.attisdropped and attribute.attgenerated = ''
     left join pg_constraint key on key.conrelid = class.oid and key.contype = 'p'
     where class.relkind in ('r', 'p') and not class.relispartition and class.relname <> $1
     order by class.relname, attribute.attnum`,
    [MIGRATION_TABLE],
  );
  const names = [...new Set(rows.map(({ table }) => table))];
  return names.map((name) =>
    shapeOf(
      name,
      rows.filter(({ table }) => table === name),
    ),
  );
}

function shapeOf(name: string, columns: readonly ColumnRow[]): TableShape {
  const key = columns
    .filter(({ keyPlace }) => keyPlace !== null)
    .sort((a, b) => (a.keyPlace ?? 0) - (b.keyPlace ?? 0))
    .map(({ column, isText }) => `${quoted(column)}${isText ? ' collate "C"' : ''}`);
  const order = key.length > 0 ? key.join(', ') : `${quoted(name)}::text collate "C"`;
  const names = columns.map(({ column }) => column);
  const list = names.map(quoted).join(', ');
  return { name, columns: names, copyOut: `copy (select ${list} from ${quoted(name)} order by ${order}) to stdout` };
}

/** The migrations that were run, in their order; none in a database without a schema. */
export async function migrationsOf(client: Client): Promise<string[]> {
  const { rows: found } = await client.query(`select to_regclass('public.${MIGRATION_TABLE}') as name`);
  if (found[0]?.name === null) return [];
  const { rows } = await client.query<{ name: string }>(`select name from ${MIGRATION_TABLE} order by id`);
  return rows.map(({ name }) => name);
}

/** The parts of partitioned tables, a part before its own parts. */
export async function partitionsOf(client: Client): Promise<Partition[]> {
  const { rows } = await client.query<Partition>(
    `select part.relname as name, parent.relname as parent, pg_get_expr(part.relpartbound, part.oid) as bound
     from pg_class part
     join pg_inherits on pg_inherits.inhrelid = part.oid
     join pg_class parent on parent.oid = pg_inherits.inhparent
     join pg_namespace namespace on namespace.oid = part.relnamespace and namespace.nspname = 'public'
     where part.relispartition and part.relkind in ('r', 'p') order by part.oid`,
  );
  return rows;
}

export async function sequencesOf(client: Client): Promise<SequenceState[]> {
  const { rows } = await client.query<SequenceState>(
    `select sequencename as name, last_value::text as value from pg_sequences
     where schemaname = 'public' and sequencename not like '${MIGRATION_TABLE}\\_%' order by 1`,
  );
  return rows;
}

/** Foreign keys with the words that make them again. */
export async function foreignKeysOf(client: Client): Promise<{ table: string; name: string; definition: string }[]> {
  const { rows } = await client.query<{ table: string; name: string; definition: string }>(
    `select class.relname as "table", key.conname as name, pg_get_constraintdef(key.oid) as definition
     from pg_constraint key
     join pg_class class on class.oid = key.conrelid and not class.relispartition
     join pg_namespace namespace on namespace.oid = class.relnamespace and namespace.nspname = 'public'
     where key.contype = 'f' and key.conparentid = 0 order by 1, 2`,
  );
  return rows;
}
