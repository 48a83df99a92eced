import { pipeline } from 'node:stream/promises';
import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import pg from 'pg';
import { from as copyFrom, to as copyTo } from 'pg-copy-streams';
import { type BinaryRow, binaryRows } from './binary-rows.js';
import { Database } from './database.js';

/** A value of PostgreSQL's text format; an array is one of whole numbers. */
export type CopyValue = string | number | boolean | Date | readonly number[] | null;

/** So many characters go to the server at a time. */
const PIECE_LENGTH = 65_536;

/**
 * COPY, for what is read or written by the hundred thousand: no statement per row, no row objects kept, and the server
 * waits for whoever is slower. Call it inside `Database.run`; a transaction has one connection, so nothing else of it
 * may be asked while a copy is under way.
 */
@Injectable()
export class BulkCopy {
  constructor(private readonly database: Database) {}

  /** Appends rows to a table and returns how many. The iterable may be lazy: it is read as fast as the server takes it. */
  async write(table: string, columns: readonly string[], rows: Iterable<readonly CopyValue[]>): Promise<number> {
    const client = await this.database.connection();
    const names = columns.map((column) => pg.escapeIdentifier(column)).join(', ');
    const writing = client.query(copyFrom(`copy ${pg.escapeIdentifier(table)} (${names}) from stdin`));
    await pipeline(Readable.from(piecesOf(rows), { objectMode: true, highWaterMark: 2 }), writing);
    return writing.rowCount;
  }

  /**
   * The rows of a query in PostgreSQL's binary format, in batches as they arrive. The parameters ($1 …) are written
   * into the text as escaped literals, because COPY takes none. A row is valid only until the next one is asked for.
   */
  async *read(sql: string, parameters: readonly string[]): AsyncGenerator<Iterable<BinaryRow>> {
    const client = await this.database.connection();
    const text = sql.replace(/\$(\d+)/g, (_, number: string) => pg.escapeLiteral(parameters[Number(number) - 1] ?? ''));
    const reading = client.query(copyTo(`copy (${text}) to stdout (format binary)`));
    const over = whenOver(reading);
    try {
      yield* binaryRows(reading.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>);
    } finally {
      // Whoever stops early leaves rows behind, and the connection takes no other statement before they are gone.
      reading.resume();
      await over;
    }
  }
}

/** Resolves when the connection takes the next statement: the data ends before the server says that it is ready. */
function whenOver(reading: Readable): Promise<void> {
  return new Promise((resolve) => {
    // pg calls this of whatever query is under way; pg-copy-streams leaves it empty.
    Object.assign(reading, { handleReadyForQuery: resolve });
    reading.once('error', () => resolve());
  });
}

function* piecesOf(rows: Iterable<readonly CopyValue[]>): Generator<Buffer> {
  let piece = '';
  for (const row of rows) {
    piece += lineOf(row);
    if (piece.length < PIECE_LENGTH) continue;
    yield Buffer.from(piece, 'utf8');
    piece = '';
  }
  if (piece !== '') yield Buffer.from(piece, 'utf8');
}

function lineOf(row: readonly CopyValue[]): string {
  return `${row.map(textOf).join('\t')}\n`;
}

const SPECIAL = /[\\\n\r\t]/;
const ESCAPED: Readonly<Record<string, string>> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' };

function textOf(value: CopyValue): string {
  if (value === null) return '\\N';
  if (typeof value === 'string') {
    return SPECIAL.test(value) ? value.replace(/[\\\n\r\t]/g, (sign) => ESCAPED[sign] ?? sign) : value;
  }
  if (typeof value === 'number') return String(value);
  if (typeof value === 'boolean') return value ? 't' : 'f';
  if (value instanceof Date) return value.toISOString();
  return `{${value.join(',')}}`;
}
