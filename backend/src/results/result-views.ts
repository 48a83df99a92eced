import type { Prize } from '../domain/rules.js';
import type { Locale } from '../platform/errors/problem.js';
import type { NamedContestant, UnawardedPrizeView, UnresolvedTieView } from './prize-findings.dto.js';
import type { JudgingState, ResultSummary } from './result-summary.dto.js';
import type { StoredTie } from './result.entity.js';
import type { NamedResult } from './results.repository.js';

export function summaryOf(result: NamedResult): ResultSummary {
  const { id, version, reason, actualCount, participantCount, attemptCount, questionCount, inputHash } = result;
  return {
    ...{ id, version, reason, actualCount, participantCount, attemptCount, questionCount, inputHash },
    distribution: [...result.distribution],
    createdAt: result.createdAt.toISOString(),
    createdByName: result.createdByName,
    confirmedAt: result.confirmedAt?.toISOString() ?? null,
    confirmedByName: result.confirmedByName,
    publishedAt: result.publishedAt?.toISOString() ?? null,
    publishedByName: result.publishedByName,
  };
}

/** How far a closed round's latest version has come. */
export function signedStateOf(latest: Pick<NamedResult, 'confirmedAt' | 'publishedAt'> | null): JudgingState {
  if (latest === null) return 'waiting';
  if (latest.publishedAt !== null) return 'published';
  return latest.confirmedAt === null ? 'provisional' : 'confirmed';
}

export function tieViewOf(
  { rank, contestantCount, contestantIds, prizeCodes }: StoredTie,
  { prizes, nameOf, locale }: { prizes: readonly Prize[]; nameOf: (id: string) => string; locale: Locale },
): UnresolvedTieView {
  const contestants: NamedContestant[] = contestantIds.map((id) => ({ contestantId: id, name: nameOf(id) }));
  const prizeNames = prizeCodes.map((code) => prizes.find((prize) => prize.code === code)?.name ?? code);
  const listed = prizeNames.join(', ');
  const sentence = {
    vi: `Hạng ${rank}: ${contestantCount} thí sinh bằng nhau ở mọi tiêu chí, còn ${prizeNames.length} giải (${listed}).`,
    en: `Rank ${rank}: ${contestantCount} contestants are equal in everything, ${prizeNames.length} prizes are left (${listed}).`,
  };
  return { rank, contestantCount, contestants, prizeNames, sentence: sentence[locale] };
}

/** Prizes that nobody was left to win; pieces that hang on a tie are not among them. */
export function unawardedPrizes(
  prizes: readonly Prize[],
  awarded: ReadonlyMap<string, number>,
  ties: readonly StoredTie[],
): UnawardedPrizeView[] {
  const atStake = ties.flatMap(({ prizeCodes }) => prizeCodes);
  return prizes.flatMap(({ code, name, count }) => {
    const left = count - (awarded.get(code) ?? 0) - atStake.filter((tied) => tied === code).length;
    return left > 0 ? [{ code, name, count: left }] : [];
  });
}
