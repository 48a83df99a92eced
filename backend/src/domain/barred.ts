/** A person as far as the barred roster looks at one. */
export interface RosterPerson {
  /** Normalised (`normalisePhone`), or null. */
  phone: string | null;
  /** Keyed hash of the ID-card number, or null. */
  idHash: string | null;
  /** `foldVietnamese` of the full name. */
  foldedName: string;
  /** `YYYY-MM-DD`, or null where it is not known. */
  dateOfBirth: string | null;
}

/** A member of one of the bodies that may not take part (DOMAIN §2). */
export interface BarredEntry extends RosterPerson {}

export interface BarredMatch<E extends BarredEntry> {
  /** `barred` is certain. `flag` is for people to look at: many share a name, and some a birthday too. */
  verdict: 'barred' | 'flag';
  by: 'phone' | 'id' | 'name-and-birth-date';
  entry: E;
}

/** Whether a person is on the roster; a certain match is reported before a likeness. Null where nothing matches. */
export function matchBarred<E extends BarredEntry>(person: RosterPerson, roster: readonly E[]): BarredMatch<E> | null {
  for (const { verdict, by, matches } of TESTS) {
    const entry = roster.find((candidate) => matches(person, candidate));
    if (entry !== undefined) return { verdict, by, entry };
  }
  return null;
}

const TESTS = [
  { verdict: 'barred', by: 'phone', matches: (a, b) => areSame(a.phone, b.phone) },
  { verdict: 'barred', by: 'id', matches: (a, b) => areSame(a.idHash, b.idHash) },
  {
    verdict: 'flag',
    by: 'name-and-birth-date',
    matches: (a, b) => areSame(a.foldedName, b.foldedName) && areSame(a.dateOfBirth, b.dateOfBirth),
  },
] as const satisfies readonly {
  verdict: 'barred' | 'flag';
  by: string;
  matches: (a: RosterPerson, b: RosterPerson) => boolean;
}[];

/** Two unknowns are not the same. */
function areSame(a: string | null, b: string | null): boolean {
  return a !== null && a !== '' && a === b;
}
