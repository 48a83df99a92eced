import { Injectable } from '@nestjs/common';
import { matchBarred, type RosterPerson } from '../domain/barred.js';
import { BarredRepository, type Likeness, type LikelyPair } from './barred.repository.js';
import type { MatchKind } from './staff-contestants.dto.js';

/** `barred`: certain, the same phone or ID number. `flag`: the same name and birth date, for people to look at. */
export interface BarredMatch {
  readonly kind: MatchKind;
  readonly entryId: string;
  /** Ban Tổ chức, Ban Giám khảo … */
  readonly body: string;
}

/** Whether somebody is on the roster of those who may not take part: at registration, at every start, at closing. */
@Injectable()
export class BarredRoster {
  constructor(private readonly repository: BarredRepository) {}

  async matchOf(person: Likeness): Promise<BarredMatch | null> {
    return strongest(person, await this.repository.likelyEntries(person));
  }

  /** The match of each of these contestants (null: of all) who has one. */
  async matchesAmong(contestantIds: readonly string[] | null): Promise<Map<string, BarredMatch>> {
    if (contestantIds?.length === 0) return new Map();
    const pairs = await this.repository.likelyPairs(contestantIds, null);
    return strongestByContestant(pairs);
  }
}

/** The strongest match of every contestant among the pairs. */
export function strongestByContestant(pairs: readonly LikelyPair[]): Map<string, BarredMatch> {
  const entriesOf = new Map<string, LikelyPair['entry'][]>();
  for (const { contestantId, entry } of pairs) {
    entriesOf.set(contestantId, [...(entriesOf.get(contestantId) ?? []), entry]);
  }
  const matches = new Map<string, BarredMatch>();
  for (const { contestantId, contestant } of pairs) {
    const match = strongest(contestant, entriesOf.get(contestantId) ?? []);
    if (match) matches.set(contestantId, match);
  }
  return matches;
}

function strongest(
  person: Likeness,
  entries: readonly (Likeness & { readonly id: string; readonly body: string })[],
): BarredMatch | null {
  const roster = entries.map(({ id, body, ...likeness }) => ({ ...rosterPerson(likeness), id, body }));
  const match = matchBarred(rosterPerson(person), roster);
  return match && { kind: match.verdict, entryId: match.entry.id, body: match.entry.body };
}

const rosterPerson = ({ phone, idNumberHash, foldedName, dateOfBirth }: Likeness): RosterPerson => ({
  phone,
  idHash: idNumberHash?.toString('hex') ?? null,
  foldedName,
  dateOfBirth,
});
