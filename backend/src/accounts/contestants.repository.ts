import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Database } from '../platform/database/database.js';
import { Account } from './account.entity.js';
import { Contestant } from './contestant.entity.js';

export interface ContestantFilter {
  /** Folded part of the name, or null. */
  readonly foldedName: string | null;
  /** Digits of the phone without the leading 0, or null. */
  readonly phoneDigits: string | null;
  readonly communeId: string | null;
}

/** PostgreSQL takes 65,535 parameters a statement. */
const ROWS_PER_INSERT = 2_000;

@Injectable()
export class ContestantsRepository {
  constructor(private readonly database: Database) {}

  find(id: string): Promise<Contestant | null> {
    return this.database.repository(Contestant).findOneBy({ id });
  }

  findAll(ids: readonly string[]): Promise<Contestant[]> {
    return this.database.repository(Contestant).findBy({ id: In([...ids]) });
  }

  findByPhone(phone: string): Promise<Contestant | null> {
    return this.database.repository(Contestant).findOneBy({ phone });
  }

  hasErasedPhone(erasedPhoneHash: Buffer): Promise<boolean> {
    return this.database.repository(Contestant).existsBy({ erasedPhoneHash });
  }

  /** Accounts and contestants, pair by pair. */
  async addAll(people: readonly { account: Account; contestant: Contestant }[]): Promise<void> {
    await this.database.run(async () => {
      for (let start = 0; start < people.length; start += ROWS_PER_INSERT) {
        const some = people.slice(start, start + ROWS_PER_INSERT);
        await this.database.repository(Account).insert(some.map(({ account }) => account));
        await this.database.repository(Contestant).insert(some.map(({ contestant }) => contestant));
      }
    });
  }

  async change(id: string, values: Partial<Omit<Contestant, 'id'>>): Promise<void> {
    await this.database.repository(Contestant).update({ id }, values);
  }

  /** Locks the row, so that withdrawing and changing do not pass each other. */
  async lock(id: string): Promise<Contestant | null> {
    return this.database.repository(Contestant).findOne({ where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  /** A page, the latest registration first, and how many there are in all. */
  async page(
    { foldedName, phoneDigits, communeId }: ContestantFilter,
    { offset, limit }: { offset: number; limit: number },
  ): Promise<{ total: number; rows: Contestant[] }> {
    const query = this.database.repository(Contestant).createQueryBuilder('c');
    if (communeId) query.andWhere('c.communeId = :communeId', { communeId });
    if (foldedName) query.andWhere('c.foldedName like :name', { name: `%${likePattern(foldedName)}%` });
    if (phoneDigits) query.andWhere('c.phone like :phone', { phone: `%${likePattern(phoneDigits)}%` });
    const [rows, total] = await query
      .orderBy('c.registeredAt', 'DESC')
      .addOrderBy('c.id')
      .skip(offset)
      .take(limit)
      .getManyAndCount();
    return { total, rows };
  }

  /** Of these contestants, those who share name and birth date with another one. */
  async namesakesAmong(ids: readonly string[]): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(
      `select c.id from contestant c
        where c.id = any($1) and exists (
          select 1 from contestant other
           where other.id <> c.id and other.folded_name = c.folded_name and other.date_of_birth = c.date_of_birth)`,
      [ids],
    );
    return rows.map(({ id }) => id);
  }

  /** Of these contestants, those whose ID number another one gave as well. */
  async sameIdNumberAmong(ids: readonly string[]): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(
      `select c.id from contestant c
        where c.id = any($1) and exists (
          select 1 from contestant other where other.id <> c.id and other.id_number_hash = c.id_number_hash)`,
      [ids],
    );
    return rows.map(({ id }) => id);
  }
}

const likePattern = (text: string) => text.replace(/[\\%_]/g, '\\$&');
