import { maskPhone } from '../domain/phone.js';
import type { Prize } from '../domain/rules.js';
import type { Locale } from '../platform/errors/problem.js';
import { decidedByView, prizeNoteView } from './decided-by.js';
import type { RankedPerson } from './ranked-people.repository.js';
import type { RankingRow } from './ranking.dto.js';

/** A ranked contestant as staff see one, with the prize's name and the sentences in their language. */
export function rankingRowOf(person: RankedPerson, prizes: readonly Prize[], locale: Locale): RankingRow {
  const { position, rank, contestantId, name, dateOfBirth, commune, unit, score, prediction, distance } = person;
  const { durationMs, lot, prizeEligible, prizeCode } = person;
  return {
    ...{ position, rank, contestantId, name, dateOfBirth, commune, unit, score, prediction, distance },
    ...{ durationMs, lot, prizeEligible, prizeCode },
    maskedPhone: person.phone === null ? null : maskPhone(person.phone),
    submittedAt: person.submittedAt?.toISOString() ?? null,
    decidedBy: decidedByView(person.decidedByKey, person.decidedByMargin, locale),
    prizeName: prizes.find(({ code }) => code === prizeCode)?.name ?? null,
    prizeNote: prizeNoteView(person.prizeNote, locale),
  };
}
