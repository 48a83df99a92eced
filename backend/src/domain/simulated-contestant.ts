import { attemptsLeft } from './attempt-limit.js';
import { bell, fraction, happens, pick, wholeBetween } from './chance.js';
import type { Difficulty } from './difficulty.js';
import type { Paper } from './paper.js';
import { LARGEST_PREDICTION } from './prediction.js';
import type { RuleSet } from './rules.js';
import { deadlineOf, type Schedule } from './schedule.js';
import { NO_CHOICE } from './shown-answers.js';
import type { Random } from './shuffling.js';
import { type StartingHours, startingInstant } from './simulated-hours.js';

/** The round as somebody simulated meets it; instants in epoch milliseconds. */
export interface SimulatedRound {
  readonly schedule: Schedule;
  /** Up to when to simulate: what would be later has not happened. */
  readonly until: number;
  readonly zoneOffsetMinutes: number;
  readonly hours: StartingHours;
  readonly rules: RuleSet;
  /** About how many will be right to predict. */
  readonly expectedCount: number;
}

/** One sitting in its times. */
export interface SimulatedSitting {
  readonly startedAt: number;
  readonly deadlineAt: number;
  /** When the contestant submits, or null for somebody who leaves or is overtaken by the deadline. */
  readonly submittedAt: number | null;
  /** Whether it is over by `until`, by submission or deadline. */
  readonly isFinished: boolean;
  /** The share of the paper that is worked through by then, 0 to 1. */
  readonly progress: number;
}

/** Shares of the people. */
const LEAVES = 0.02;
const IS_HERE_NOW = 0.015;
const TRIES_AGAIN = 0.35;
const MOST_SITTINGS = 8;

/** When somebody takes part, in order and never two at a time, as often as the rules allow. */
export function simulatedSittings(random: Random, skill: number, round: SimulatedRound): SimulatedSitting[] {
  const sittings: SimulatedSitting[] = [];
  let startedAt = firstStart(random, round);
  while (startedAt !== null && startedAt < Math.min(round.until, round.schedule.closesAt)) {
    sittings.push(sittingFrom(startedAt, random, skill, round));
    startedAt = nextStart(random, sittings, round);
  }
  return sittings;
}

function firstStart(random: Random, round: SimulatedRound): number | null {
  const limitMs = round.rules.timeLimitSeconds * 1000;
  const isHereNow = round.until < round.schedule.closesAt && happens(random, IS_HERE_NOW);
  const now = Math.floor(round.until - 1 - fraction(random) * limitMs * 0.5);
  return isHereNow && now >= round.schedule.opensAt ? now : startingInstant(random, round.hours);
}

function nextStart(random: Random, sittings: readonly SimulatedSitting[], round: SimulatedRound): number | null {
  const last = sittings.at(-1);
  if (last === undefined || !last.isFinished || sittings.length >= MOST_SITTINGS || !happens(random, TRIES_AGAIN))
    return null;
  const pauseMs = 120_000 + Math.floor(fraction(random) ** 3 * 2 * 86_400_000);
  const startedAt = (last.submittedAt ?? last.deadlineAt) + pauseMs;
  const left = attemptsLeft(
    round.rules,
    sittings.map((sitting) => sitting.startedAt),
    { now: startedAt, timeZoneOffsetMinutes: round.zoneOffsetMinutes },
  );
  return left === 0 ? null : startedAt;
}

/** Who knows answers sooner: a tenth of the time limit for the surest, nearly all of it for the slowest. */
function sittingFrom(startedAt: number, random: Random, skill: number, round: SimulatedRound): SimulatedSitting {
  const { rules, schedule, until } = round;
  const deadlineAt = deadlineOf(startedAt, rules.timeLimitSeconds, schedule.closesAt);
  const pace = 0.1 + 0.55 * (1 - skill) + Math.abs(bell(random)) * 0.18;
  const durationMs = Math.floor(Math.max(0.1, pace) * rules.timeLimitSeconds * 1000) + wholeBetween(random, 0, 999);
  const leavesAt = happens(random, LEAVES) ? startedAt + Math.floor(durationMs * fraction(random)) : null;
  const submits = leavesAt === null && startedAt + durationMs < deadlineAt;
  const submittedAt = submits ? startedAt + durationMs : null;
  const end = Math.min(leavesAt ?? deadlineAt, until, startedAt + durationMs);
  return {
    startedAt,
    deadlineAt,
    submittedAt: submittedAt !== null && submittedAt <= until ? submittedAt : null,
    isFinished: (submittedAt ?? deadlineAt) <= until,
    progress: Math.min(1, (end - startedAt) / durationMs),
  };
}

/** How hard a question is for people of this difficulty's skill: at equal numbers half of them are right. */
const HARDNESS: Readonly<Record<Difficulty, number>> = { easy: 0.32, medium: 0.49, hard: 0.62 };
const SHARPNESS = 8;

/** What is chosen, as shown: in order of the paper, as far as the contestant came. */
export function simulatedChoices(
  random: Random,
  paper: Paper,
  knows: { readonly skill: number; readonly progress: number; readonly questions: readonly SimulatedQuestion[] },
): number[] {
  const answered = knows.progress >= 1 ? paper.length : Math.floor(knows.progress * paper.length);
  return paper.map(({ ordinal, optionOrder }, position) => {
    const question = knows.questions[ordinal];
    if (question === undefined || position >= answered) return NO_CHOICE;
    const probability = 1 / (1 + Math.exp(-SHARPNESS * (knows.skill - HARDNESS[question.difficulty])));
    const right = optionOrder.indexOf(question.correct);
    if (happens(random, probability)) return right;
    return (right + 1 + random(optionOrder.length - 1)) % optionOrder.length;
  });
}

export interface SimulatedQuestion {
  readonly difficulty: Difficulty;
  /** ORIGINAL index of the right option. */
  readonly correct: number;
}

const ABSURD = [0, 1, 7, 999_999, 12_345_678, LARGEST_PREDICTION] as const;

/** A guess around what is to be expected: some by tens, a few absurd, and some none at all where none is required. */
export function simulatedPrediction(random: Random, { rules, expectedCount }: SimulatedRound): number | null {
  if (!rules.predictionRequired && happens(random, 0.2)) return null;
  if (happens(random, 0.02)) return pick(random, ABSURD);
  const guess = Math.max(0, Math.round(expectedCount * Math.exp(bell(random) * 0.6)));
  return happens(random, 0.3) ? Math.round(guess / 10) * 10 : guess;
}
