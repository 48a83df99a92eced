import type { Account } from '../accounts/account.entity.js';
import type { Contestant } from '../accounts/contestant.entity.js';
import { ageOn } from '../domain/age.js';
import { foldVietnamese } from '../domain/folding.js';
import { dayOf } from '../domain/schedule.js';
import type { SimulatedPerson } from '../domain/simulated-person.js';
import type { Attempt } from './attempt.entity.js';
import type { Entry } from './entry.entity.js';
import { seededId, seededRandom } from './seeded-random.js';

/** The columns of an entity as JSON takes them, by their names in the database. */
type Row<Entity> = { [Column in keyof Entity as Snake<Column & string>]: Entity[Column] };
type Snake<Text extends string> = Text extends `${infer Head}${infer Tail}`
  ? Head extends Lowercase<Head>
    ? `${Head}${Snake<Tail>}`
    : `_${Lowercase<Head>}${Snake<Tail>}`
  : Text;

export type AttemptRow = Row<Attempt>;
export type EntryRow = Row<Entry>;

/** Everything that one simulated contestant leaves in the database. */
export interface SimulatedRows {
  readonly account: Row<Account>;
  readonly contestant: Row<Contestant>;
  readonly entry: EntryRow;
  readonly attempts: readonly AttemptRow[];
}

/** Numbers of mobile networks that do not exist (050, 051, 053, 054, 057): valid, and nobody's. */
const PREFIXES = ['50', '51', '53', '54', '57'] as const;
const PER_PREFIX = 10_000_000;
/** As many different people can be simulated. */
export const PEOPLE = PREFIXES.length * PER_PREFIX;
/** Prime to `PEOPLE`, so that the people of one seed are all different. */
const STRIDE = 13_579_111;

/** Which person is the `index`th of a seed; the same in every round. */
export function personNumber(seed: number, index: number): number {
  return (seededRandom(seed)(PEOPLE) + index * STRIDE) % PEOPLE;
}

export function phoneOf(person: number): string {
  const prefix = PREFIXES[Math.floor(person / PER_PREFIX)] ?? PREFIXES[0];
  return `+84${prefix}${String(person % PER_PREFIX).padStart(7, '0')}`;
}

export interface Registering {
  /** `personNumber` */
  readonly number: number;
  readonly person: SimulatedPerson;
  readonly communeId: string | null;
  readonly unitId: string | null;
  readonly passwordHash: string;
  readonly registeredAt: Date;
  readonly consentVersion: string;
  readonly guardianUnderAge: number;
  readonly zoneOffsetMinutes: number;
}

/** The account and the contestant, as registration would have made them. */
export function registeredRows(registering: Registering): Pick<SimulatedRows, 'account' | 'contestant'> {
  const { number, person, registeredAt } = registering;
  const id = seededId(seededRandom(number, ID_STREAM));
  const phone = phoneOf(number);
  const today = dayOf(registeredAt.getTime(), registering.zoneOffsetMinutes);
  const isChild = ageOn(person.dateOfBirth, today) < registering.guardianUnderAge;
  return {
    account: {
      id,
      sign_in_name: phone,
      password_hash: registering.passwordHash,
      role: 'contestant',
      display_name: person.fullName,
      created_at: registeredAt,
      disabled_at: null,
    },
    contestant: {
      id,
      full_name: person.fullName,
      folded_name: foldVietnamese(person.fullName),
      date_of_birth: person.dateOfBirth,
      phone,
      erased_phone_hash: null,
      email: null,
      commune_id: registering.communeId,
      unit_id: registering.unitId,
      unit_other: null,
      group: person.group,
      id_number_hash: null,
      id_number_last_four: null,
      consented_at: registeredAt,
      consent_version: registering.consentVersion,
      guardian_name: isChild ? person.guardianName : null,
      guardian_phone: isChild ? phoneOf((number + 1) % PEOPLE) : null,
      guardian_consented_at: isChild ? registeredAt : null,
      registered_at: registeredAt,
      withdrawn_at: null,
    },
  };
}

/** Keeps the stream of the id apart from that of the person. */
const ID_STREAM = 77;
