import { createHash, type Hash } from 'node:crypto';

/**
 * A backup is one gzip file: a line of JSON about it; for every table a line of JSON, then its rows as PostgreSQL's
 * COPY writes them, in frames (`<bytes>\n<bytes of text>`, the last one `0\n`); and a line of JSON with the count and
 * the SHA-256 of every table. A file without its last line is not a backup.
 */
export const BACKUP_FORMAT = 'contest-backup/1';

export interface BackupHead {
  readonly format: typeof BACKUP_FORMAT;
  readonly createdAt: string;
  /** The migrations that made the schema, in their order: a restore makes the same schema first. */
  readonly migrations: readonly string[];
  readonly partitions: readonly Partition[];
  readonly sequences: readonly SequenceState[];
}

/** A part of a partitioned table that no migration made. */
export interface Partition {
  readonly name: string;
  readonly parent: string;
  /** As PostgreSQL writes it: `FOR VALUES IN (…)`. */
  readonly bound: string;
}

export interface SequenceState {
  readonly name: string;
  /** Null where it was never used. */
  readonly value: string | null;
}

export interface TableHead {
  readonly table: string;
  readonly columns: readonly string[];
}

export interface TableDigest {
  readonly table: string;
  readonly rows: number;
  /** Of the COPY text in the order of the primary key. */
  readonly sha256: string;
}

export interface BackupEnd {
  readonly tables: readonly TableDigest[];
}

/** The tables whose count or hash is not the wanted one. */
export function differencesOf(wanted: readonly TableDigest[], found: readonly TableDigest[]): string[] {
  const byTable = new Map(found.map((digest) => [digest.table, digest]));
  const differs = ({ table, rows, sha256 }: TableDigest) => {
    const there = byTable.get(table);
    return there?.rows !== rows || there.sha256 !== sha256;
  };
  return wanted.filter(differs).map(({ table }) => table);
}

const NEWLINE = 10;

/** Counts the rows of a COPY text (each ends with the only bare line feed in it) and computes its hash. */
export class Digest {
  private readonly hash: Hash = createHash('sha256');
  private rows = 0;

  constructor(private readonly table: string) {}

  add(bytes: Buffer): void {
    this.hash.update(bytes);
    for (let at = bytes.indexOf(NEWLINE); at !== -1; at = bytes.indexOf(NEWLINE, at + 1)) this.rows += 1;
  }

  end(): TableDigest {
    return { table: this.table, rows: this.rows, sha256: this.hash.digest('hex') };
  }
}
