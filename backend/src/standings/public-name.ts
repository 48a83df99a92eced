import { ageOn } from '../domain/age.js';

/** What decides under which name a person appears in a public list. */
export interface NamedPerson {
  readonly fullName: string;
  readonly dateOfBirth: string | null;
  readonly guardianConsentedAt: Date | null;
  readonly withdrawnAt: Date | null;
}

/** Whose name is a child's: younger than `underAge` on `day` (YYYY-MM-DD). */
export interface ChildRule {
  readonly underAge: number;
  readonly day: string;
}

const WITHDRAWN = 'Thí sinh đã rút tên';

/** The full name; of a child only if a guardian consented, else initials; of who withdrew no name (DOMAIN §8). */
export function publicNameOf(person: NamedPerson, rule: ChildRule): string {
  if (person.withdrawnAt !== null) return WITHDRAWN;
  return mayShowName(person, rule) ? person.fullName : initialsOf(person.fullName);
}

/** Whether the full name may be shown and therefore searched for. An unknown age is a child's. */
export function mayShowName(person: NamedPerson, { underAge, day }: ChildRule): boolean {
  if (person.withdrawnAt !== null) return false;
  if (person.guardianConsentedAt !== null) return true;
  return person.dateOfBirth !== null && ageOn(person.dateOfBirth, day) >= underAge;
}

function initialsOf(fullName: string): string {
  return fullName
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => `${[...word][0]?.toUpperCase() ?? ''}.`)
    .join(' ');
}
