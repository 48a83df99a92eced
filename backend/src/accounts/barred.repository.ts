import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { Database } from '../platform/database/database.js';
import { BarredEntry } from './barred-entry.entity.js';

/** What the roster and a contestant are compared by. */
export interface Likeness {
  readonly phone: string | null;
  readonly idNumberHash: Buffer | null;
  readonly foldedName: string;
  readonly dateOfBirth: string | null;
}

/** A contestant and an entry with something in common; how much it means, `matchBarred` decides. */
export interface LikelyPair {
  readonly contestantId: string;
  readonly contestantName: string;
  readonly contestant: Likeness;
  readonly entry: Likeness & { readonly id: string; readonly body: string };
}

@Injectable()
export class BarredRepository {
  constructor(private readonly database: Database) {}

  async addAll(entries: readonly BarredEntry[]): Promise<void> {
    if (entries.length > 0) await this.database.repository(BarredEntry).insert([...entries]);
  }

  standing(): Promise<BarredEntry[]> {
    return this.database.repository(BarredEntry).findBy({ removedAt: IsNull() });
  }

  /** Takes an entry off the roster; null if it is not on it. */
  async remove(id: string, at: Date): Promise<BarredEntry | null> {
    const entry = await this.database.repository(BarredEntry).findOneBy({ id, removedAt: IsNull() });
    if (!entry) return null;
    await this.database.repository(BarredEntry).update({ id }, { removedAt: at });
    return entry;
  }

  async find(id: string): Promise<BarredEntry | null> {
    return this.database.repository(BarredEntry).findOneBy({ id, removedAt: IsNull() });
  }

  async page(
    folded: string | null,
    typed: string | null,
    { offset, limit }: { offset: number; limit: number },
  ): Promise<{ total: number; rows: BarredEntry[] }> {
    const query = this.database.repository(BarredEntry).createQueryBuilder('e').where('e.removedAt is null');
    if (folded) {
      query.andWhere('(e.foldedName like :name or e.body ilike :body)', {
        name: `%${likePattern(folded)}%`,
        body: `%${likePattern(typed ?? folded)}%`,
      });
    }
    const [rows, total] = await query
      .orderBy('e.body')
      .addOrderBy('e.foldedName')
      .addOrderBy('e.id')
      .skip(offset)
      .take(limit)
      .getManyAndCount();
    return { total, rows };
  }

  /** The entries that have something in common with a person. */
  likelyEntries({ phone, idNumberHash, foldedName, dateOfBirth }: Likeness): Promise<BarredEntry[]> {
    return this.database
      .repository(BarredEntry)
      .createQueryBuilder('e')
      .where('e.removedAt is null')
      .andWhere(
        `(e.phone = :phone or e.idNumberHash = :idNumberHash
          or (e.foldedName = :foldedName and e.dateOfBirth = :dateOfBirth))`,
        { phone, idNumberHash, foldedName, dateOfBirth },
      )
      .orderBy('e.createdAt')
      .addOrderBy('e.id')
      .getMany();
  }

  /** Contestants and entries with something in common; null: all of them. The roster is short and leads the joins. */
  async likelyPairs(
    contestantIds: readonly string[] | null,
    entryIds: readonly string[] | null,
  ): Promise<LikelyPair[]> {
    const rows = await this.database.query<PairRow>(LIKELY_PAIRS, [contestantIds, entryIds]);
    return rows.map((row) => ({
      contestantId: row.contestant_id,
      contestantName: row.contestant_name,
      contestant: {
        phone: row.contestant_phone,
        idNumberHash: row.contestant_hash,
        foldedName: row.contestant_folded,
        dateOfBirth: row.contestant_birth,
      },
      entry: {
        id: row.entry_id,
        body: row.body,
        phone: row.phone,
        idNumberHash: row.id_number_hash,
        foldedName: row.folded_name,
        dateOfBirth: row.date_of_birth,
      },
    }));
  }
}

interface PairRow {
  contestant_id: string;
  contestant_name: string;
  contestant_phone: string | null;
  contestant_hash: Buffer | null;
  contestant_folded: string;
  contestant_birth: string | null;
  entry_id: string;
  body: string;
  phone: string | null;
  id_number_hash: Buffer | null;
  folded_name: string;
  date_of_birth: string | null;
}

/** What a contestant `c` and an entry `e` may have in common; how much it means, `matchBarred` decides. */
const LIKENESSES = [
  'c.phone = e.phone',
  'c.id_number_hash = e.id_number_hash',
  'c.folded_name = e.folded_name and c.date_of_birth = e.date_of_birth',
];

/** SQL: whether the contestant `c` has anything in common with an entry that stands; `BarredRoster` judges those who have. */
export const IS_LIKE_AN_ENTRY = `exists (
    select from barred_entry e where e.removed_at is null and (${LIKENESSES.map((likeness) => `(${likeness})`).join(' or ')}))`;

/** One join per likeness, so that each finds its index; a pair may come up more than once. */
const LIKELY_PAIRS = LIKENESSES.map(
  (likeness) => `
  select c.id as contestant_id, c.full_name as contestant_name, c.phone as contestant_phone,
         c.id_number_hash as contestant_hash, c.folded_name as contestant_folded, c.date_of_birth as contestant_birth,
         e.id as entry_id, e.body, e.phone, e.id_number_hash, e.folded_name, e.date_of_birth, e.created_at
    from barred_entry e join contestant c on ${likeness}
   where e.removed_at is null
     and ($1::uuid[] is null or c.id = any($1::uuid[])) and ($2::uuid[] is null or e.id = any($2::uuid[]))`,
)
  .join(' union ')
  .concat(' order by created_at, entry_id, contestant_id');

const likePattern = (text: string) => text.replace(/[\\%_]/g, '\\$&');
