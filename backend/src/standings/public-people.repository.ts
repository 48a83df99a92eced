import { Injectable } from '@nestjs/common';
import { foldVietnamese } from '../domain/folding.js';
import { maskPhone } from '../domain/phone.js';
import { Database } from '../platform/database/database.js';
import { Replica } from '../platform/database/replica.js';
import { type ChildRule, mayShowName, type NamedPerson, publicNameOf } from './public-name.js';

/** A person as public lists show one. */
export interface PublicPerson {
  readonly name: string;
  readonly place: string;
  readonly maskedPhone: string | null;
}

/** What is known of a person, before it is decided what the public may read of it. */
export interface PersonRecord extends NamedPerson {
  readonly phone: string | null;
  readonly place: string | null;
}

/** Texts typed by contestants themselves (a unit that is not in the list) are never published. */
const PEOPLE = `select contestant.id, contestant.full_name as "fullName", contestant.date_of_birth as "dateOfBirth",
    contestant.phone, contestant.guardian_consented_at as "guardianConsentedAt",
    contestant.withdrawn_at as "withdrawnAt", coalesce(unit.name, commune.name) as place
  from contestant
    left join unit on unit.id = contestant.unit_id
    left join unit commune on commune.id = contestant.commune_id`;

const BY_IDS = `${PEOPLE} where contestant.id = any($1::uuid[])`;

type PersonRow = PersonRecord & { readonly id: string };

const peopleOf = (rows: readonly PersonRow[], rule: ChildRule) =>
  new Map(rows.map((row) => [row.id, publicPersonOf(row, rule)]));

/** How people appear in public: name as far as it may be shown, unit or commune, masked phone (DOMAIN §8). */
@Injectable()
export class PublicPeople {
  constructor(
    private readonly database: Database,
    private readonly replica: Replica,
  ) {}

  async byIds(ids: readonly string[], rule: ChildRule): Promise<Map<string, PublicPerson>> {
    return peopleOf(await this.database.query<PersonRow>(BY_IDS, [ids]), rule);
  }

  /** The same for those of a published list, whom a replica knows. */
  async listed(ids: readonly string[], rule: ChildRule): Promise<Map<string, PublicPerson>> {
    const known = await this.replica.query<PersonRow>(BY_IDS, [ids]);
    return known.length < ids.length ? this.byIds(ids, rule) : peopleOf(known, rule);
  }

  /** Ids of at most `limit` people who took part in the round and whose shown name has `text` in it. */
  async entrantsNamed(roundId: string | null, text: string, rule: ChildRule, limit: number): Promise<string[]> {
    const records = await this.database.query<PersonRow>(
      `${PEOPLE} where contestant.withdrawn_at is null and contestant.folded_name like $1
         and ($2::uuid is null or exists (
           select 1 from attempt where attempt.round_id = $2 and attempt.contestant_id = contestant.id))
       order by contestant.folded_name, contestant.id limit $3`,
      [`%${likeText(foldVietnamese(text))}%`, roundId, limit],
    );
    return records.filter((record) => mayShowName(record, rule)).map(({ id }) => id);
  }
}

/** The text itself, where LIKE would read a pattern. */
export const likeText = (text: string): string => text.replace(/[\\%_]/g, '\\$&');

/** What the public may read of a person. */
export function publicPersonOf(record: PersonRecord, rule: ChildRule): PublicPerson {
  const isGone = record.withdrawnAt !== null;
  return {
    name: publicNameOf(record, rule),
    place: isGone ? '' : (record.place ?? ''),
    maskedPhone: isGone || record.phone === null ? null : maskPhone(record.phone),
  };
}
