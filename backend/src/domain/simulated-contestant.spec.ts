import { describe, expect, it } from '@jest/globals';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { attemptsLeft } from './attempt-limit.js';
import { runningSums } from './chance.js';
import { problemsOfName } from './name.js';
import { DEFAULT_RULES } from './rules.js';
import {
  simulatedChoices,
  simulatedPrediction,
  type SimulatedRound,
  simulatedSittings,
} from './simulated-contestant.js';
import { startingHours } from './simulated-hours.js';
import { simulatedPerson } from './simulated-person.js';
import type { Random } from './shuffling.js';

const seeded = (seed: number): Random => {
  const generator = xoroshiro128plus(seed);
  return (bound) => (bound <= 1 ? 0 : uniformInt(generator, 0, bound - 1));
};
const places = { localities: runningSums([3, 1, 1]), workplaces: runningSums([1, 1]) };
const times = <T>(count: number, make: (random: Random) => T, seed = 42): T[] => {
  const random = seeded(seed);
  return Array.from({ length: count }, () => make(random));
};

const schedule = { opensAt: Date.parse('2026-08-03T03:00:00Z'), closesAt: Date.parse('2026-08-10T02:00:00Z') };
const theRound = (change: Partial<SimulatedRound> = {}): SimulatedRound => {
  const until = change.until ?? schedule.closesAt;
  return {
    ...{ schedule, until, zoneOffsetMinutes: 420, rules: DEFAULT_RULES, expectedCount: 300 },
    hours: startingHours(schedule, until, 420),
    ...change,
  };
};

describe('a simulated person', () => {
  it('is the same for the same seed, and another for another', () => {
    expect(simulatedPerson(seeded(7), places, 2026)).toEqual(simulatedPerson(seeded(7), places, 2026));
    expect(simulatedPerson(seeded(7), places, 2026)).not.toEqual(simulatedPerson(seeded(8), places, 2026));
  });

  it('has a name that registration takes, written with its diacritics, and many people have different ones', () => {
    const names = times(2_000, (random) => simulatedPerson(random, places, 2026).fullName);
    expect(names.flatMap(problemsOfName)).toEqual([]);
    expect(names.every((name) => name === name.normalize('NFC') && name.split(' ').length === 3)).toBe(true);
    expect(new Set(names).size).toBeGreaterThan(1_200);
  });

  it('is 12 to 75 years old, lives in a place that exists, and works in one only as an employee', () => {
    for (const person of times(2_000, (random) => simulatedPerson(random, places, 2026))) {
      const year = Number(person.dateOfBirth.slice(0, 4));
      expect(year).toBeGreaterThanOrEqual(1951);
      expect(year).toBeLessThanOrEqual(2013);
      expect([0, 1, 2]).toContain(person.locality);
      if (person.workplace !== null) expect(['official', 'public-employee', 'union-member']).toContain(person.group);
    }
  });

  it('lives nowhere in particular where no places are known', () => {
    const person = simulatedPerson(seeded(1), { localities: [], workplaces: [] }, 2026);
    expect([person.locality, person.workplace]).toEqual([null, null]);
  });
});

describe('simulated sittings', () => {
  it('take 60 to 600 seconds within the window, more by day than by night', () => {
    const sittings = times(3_000, (random) => simulatedSittings(random, 0.6, theRound())).flat();
    expect(sittings).toHaveLength(3_000);
    const hours = Array<number>(24).fill(0);
    for (const { startedAt, submittedAt, deadlineAt } of sittings) {
      expect(startedAt).toBeGreaterThanOrEqual(schedule.opensAt);
      expect(startedAt).toBeLessThan(schedule.closesAt);
      expect(deadlineAt).toBeLessThanOrEqual(schedule.closesAt);
      if (submittedAt !== null) {
        expect(submittedAt - startedAt).toBeGreaterThanOrEqual(60_000);
        expect(submittedAt).toBeLessThan(deadlineAt);
      }
      const hour = new Date(startedAt + 7 * 3_600_000).getUTCHours();
      hours[hour] = (hours[hour] ?? 0) + 1;
    }
    expect((hours[20] ?? 0) + (hours[9] ?? 0)).toBeGreaterThan(5 * ((hours[2] ?? 0) + (hours[3] ?? 0)));
  });

  it('are shorter for who knows more', () => {
    const mean = (skill: number) => {
      const sittings = times(500, (random) => simulatedSittings(random, skill, theRound())).flat();
      return (
        sittings.reduce(
          (sum, { startedAt, submittedAt, deadlineAt }) => sum + (submittedAt ?? deadlineAt) - startedAt,
          0,
        ) / 500
      );
    };
    expect(mean(0.9)).toBeLessThan(mean(0.3));
  });

  it('are a few that the deadline ends, with a part of the paper', () => {
    const ended = times(2_000, (random) => simulatedSittings(random, 0.7, theRound()))
      .flat()
      .filter(({ submittedAt }) => submittedAt === null);
    expect(ended.length).toBeGreaterThan(20);
    expect(ended.length).toBeLessThan(300);
    expect(ended.every(({ isFinished, progress }) => isFinished && progress < 1)).toBe(true);
  });

  it('leave some attempts open when the round is still open, and nothing that is yet to come', () => {
    const until = Date.parse('2026-08-05T13:00:00Z');
    const sittings = times(2_000, (random) => simulatedSittings(random, 0.7, theRound({ until }))).flat();
    const open = sittings.filter(({ isFinished }) => !isFinished);
    expect(open.length).toBeGreaterThan(5);
    expect(sittings.every(({ startedAt, submittedAt }) => startedAt < until && (submittedAt ?? 0) <= until)).toBe(true);
    expect(open.every(({ deadlineAt }) => deadlineAt > until)).toBe(true);
  });

  it('are several where the rules allow, one after the other and never more', () => {
    const rules = { ...DEFAULT_RULES, attemptLimit: 2, attemptPeriod: 'day' as const };
    const all = times(1_000, (random) => simulatedSittings(random, 0.7, theRound({ rules })));
    expect(all.some(({ length }) => length > 1)).toBe(true);
    for (const sittings of all) {
      sittings.forEach((sitting, index) => {
        const before = sittings.slice(0, index);
        const end = Math.max(0, ...before.map(({ submittedAt, deadlineAt }) => submittedAt ?? deadlineAt));
        expect(sitting.startedAt).toBeGreaterThan(end);
        const starts = before.map(({ startedAt }) => startedAt);
        expect(attemptsLeft(rules, starts, { now: sitting.startedAt, timeZoneOffsetMinutes: 420 })).toBeGreaterThan(0);
      });
    }
  });
});

describe('simulated choices', () => {
  const paper = Array.from({ length: 10 }, (_, ordinal) => ({ ordinal, optionOrder: [2, 0, 3, 1] }));
  const questions = paper.map(({ ordinal }) => ({ difficulty: 'medium' as const, correct: ordinal % 4 }));
  const rightOf = (skill: number) =>
    times(300, (random) => simulatedChoices(random, paper, { skill, progress: 1, questions }))
      .flat()
      .filter((choice, index) => paper[index % 10]?.optionOrder[choice] === questions[index % 10]?.correct).length /
    3_000;

  it('are the better the more somebody knows', () => {
    expect(rightOf(0.9)).toBeGreaterThan(0.93);
    expect(rightOf(0.5)).toBeGreaterThan(rightOf(0.2) + 0.2);
    expect(rightOf(0.2)).toBeLessThan(0.4);
  });

  it('reach as far as the contestant came', () => {
    const choices = simulatedChoices(seeded(1), paper, { skill: 0.5, progress: 0.45, questions });
    expect(choices.slice(0, 4).every((choice) => choice >= 0 && choice < 4)).toBe(true);
    expect(choices.slice(4)).toEqual(Array(6).fill(-1));
  });
});

describe('simulated predictions', () => {
  const predictions = times(2_000, (random) => simulatedPrediction(random, theRound()));

  it('are whole numbers, mostly around what is to be expected, and a few absurd', () => {
    const around = predictions.filter((value) => value !== null && value > 100 && value < 900);
    expect(predictions.every((value) => Number.isInteger(value) && Number(value) >= 0)).toBe(true);
    expect(around.length).toBeGreaterThan(1_500);
    expect(predictions.filter((value) => Number(value) > 100_000).length).toBeGreaterThan(5);
  });

  it('are left out by some where none is required, and never where one is', () => {
    const rules = { ...DEFAULT_RULES, predictionRequired: false };
    const free = times(500, (random) => simulatedPrediction(random, theRound({ rules })));
    expect(predictions.includes(null)).toBe(false);
    expect(free.filter((value) => value === null).length).toBeGreaterThan(50);
  });
});
