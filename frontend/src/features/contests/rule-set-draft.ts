import { ApiProblem } from '../../api/problem.js';
import type { FormFaults, useProblemForm } from '../../api/use-problem-form.js';
import type { View } from '../../api/views.js';

export type Rules = View<'RuleSetView'>;
export type RankKey = Rules['keys'][number];

/** A prize while it is typed; rows are told apart by their code. */
export interface PrizeDraft {
  readonly code: string;
  readonly name: string;
  readonly count: number | null;
  readonly value: string;
}

/** What is typed: like the rules, but time in minutes and seconds, and numbers that may be empty for a while. */
export interface RuleSetDraft
  extends Omit<
    Rules,
    'timeLimitSeconds' | 'attemptLimit' | 'prizes' | 'overallPrizes' | 'guardianUnderAge' | 'rosterFloorPercent'
  > {
  readonly minutes: number | null;
  readonly seconds: number | null;
  readonly limit: 'limited' | 'unlimited';
  readonly attemptLimit: number | null;
  readonly prizes: readonly PrizeDraft[];
  readonly overallPrizes: readonly PrizeDraft[];
  readonly guardianUnderAge: number | null;
  readonly rosterFloorPercent: number | null;
  readonly note: string;
}

/** The form's state, as its sections are given it. */
export type RuleSetFormState = ReturnType<typeof useProblemForm<RuleSetDraft>>;

export function draftOfRules({ timeLimitSeconds, attemptLimit, prizes, overallPrizes, ...rules }: Rules): RuleSetDraft {
  return {
    ...rules,
    minutes: Math.floor(timeLimitSeconds / 60),
    seconds: timeLimitSeconds % 60,
    limit: attemptLimit === null ? 'unlimited' : 'limited',
    attemptLimit: attemptLimit ?? 1,
    prizes: prizes.map(draftOfPrize),
    overallPrizes: overallPrizes.map(draftOfPrize),
    note: '',
  };
}

/** An empty number is sent as 0, which the server refuses beside its field where 0 makes no sense. */
export function rulesOfDraft(draft: RuleSetDraft): Rules {
  const { minutes, seconds, limit, attemptLimit, prizes, overallPrizes, note: _, ...rules } = draft;
  return {
    ...rules,
    timeLimitSeconds: (minutes ?? 0) * 60 + (seconds ?? 0),
    attemptLimit: limit === 'unlimited' ? null : (attemptLimit ?? 0),
    guardianUnderAge: draft.guardianUnderAge ?? 0,
    rosterFloorPercent: draft.rosterFloorPercent ?? 0,
    prizes: prizes.map(prizeOfDraft),
    overallPrizes: overallPrizes.map(prizeOfDraft),
  };
}

interface ConflictWords {
  readonly keysWithoutScore: string;
  readonly keysAfterLot: string;
  readonly liveGivesCountAway: string;
  readonly liveShowsScores: string;
}

/** Choices that do not go together, told before anything is sent. The server decides again. */
export function conflictsOf(draft: RuleSetDraft, words: ConflictWords): FormFaults<RuleSetDraft> {
  const { keys, standingsVisible, scoresVisible } = draft;
  const faults: FormFaults<RuleSetDraft> = {};
  if (!keys.includes('score')) faults.keys = words.keysWithoutScore;
  else if (keys.includes('lot') && keys.at(-1) !== 'lot') faults.keys = words.keysAfterLot;
  if (standingsVisible !== 'live') return faults;
  if (keys.includes('predictionDistance')) faults.standingsVisible = words.liveGivesCountAway;
  else if (scoresVisible !== 'at-once') faults.standingsVisible = words.liveShowsScores;
  return faults;
}

/** The server points into the request (`/rules/keys`); the form knows its fields (`keys`). */
export function withFormPointers(error: unknown): unknown {
  if (!(error instanceof ApiProblem)) return error;
  const { type, title, status, detail } = error;
  const errors = error.errors.map((fault) => ({
    ...fault,
    pointer: fault.pointer.replace(/^\/rules\b/, '').replace(/^\/timeLimitSeconds$/, '/minutes'),
  }));
  return new ApiProblem({ type, title, status, detail, errors });
}

function draftOfPrize({ code, name, count, value }: View<'PrizeView'>): PrizeDraft {
  return { code, name, count, value: value ?? '' };
}

function prizeOfDraft({ code, name, count, value }: PrizeDraft): View<'PrizeView'> {
  return { code, name, count: count ?? 0, value: value.trim() || null };
}
