import { describe, expect, it } from '@jest/globals';
import { attemptsLeft } from './attempt-limit.js';
import { dayOf, deadlineOf, isInTime, overlaps, phaseAt } from './schedule.js';

const at = (text: string) => Date.parse(text);
const opensAt = at('2026-08-03T10:00:00.000+07:00');
const closesAt = at('2026-08-10T09:00:00.000+07:00');
const week = { opensAt, closesAt };

describe('the window of a round', () => {
  it('is open from its first instant on, and closed at its last', () => {
    expect(phaseAt(week, opensAt - 1)).toBe('upcoming');
    expect(phaseAt(week, opensAt)).toBe('open');
    expect(phaseAt(week, closesAt - 1)).toBe('open');
    expect(phaseAt(week, closesAt)).toBe('closed');
  });

  it('may begin in the instant in which another one ends, and not a millisecond before', () => {
    const next = { opensAt: closesAt, closesAt: closesAt + 1000 };
    expect(overlaps(week, next)).toBe(false);
    expect(overlaps(week, { ...next, opensAt: closesAt - 1 })).toBe(true);
    expect(overlaps(next, week)).toBe(false);
  });
});

describe('the deadline of an attempt', () => {
  it('is its start and the time limit', () => {
    expect(deadlineOf(opensAt, 600, closesAt) - opensAt).toBe(600_000);
  });

  it('is the close of the round where that comes first', () => {
    expect(deadlineOf(closesAt - 60_000, 600, closesAt)).toBe(closesAt);
  });

  it('does not take what is submitted at the closing instant, though it was started before', () => {
    const deadline = deadlineOf(closesAt - 60_000, 600, closesAt);
    expect(isInTime(deadline, closesAt - 1)).toBe(true);
    expect(isInTime(deadline, closesAt)).toBe(false);
  });

  it('moves when the organisers extend the window after an outage', () => {
    expect(deadlineOf(closesAt - 60_000, 600, closesAt + 3_600_000)).toBe(closesAt + 540_000);
  });
});

describe('the day of an instant', () => {
  it('is the day on the contestant’s wall, not in Greenwich', () => {
    expect(dayOf(at('2026-08-03T16:59:59.999Z'), 420)).toBe('2026-08-03');
    expect(dayOf(at('2026-08-03T17:00:00.000Z'), 420)).toBe('2026-08-04');
    expect(dayOf(at('2026-08-03T02:00:00.000Z'), -300)).toBe('2026-08-02');
  });
});

describe('the attempts left', () => {
  const now = { now: at('2026-08-04T08:00:00+07:00'), timeZoneOffsetMinutes: 420 };
  const startedAts = [
    at('2026-08-03T11:00:00+07:00'),
    at('2026-08-03T23:00:00+07:00'),
    at('2026-08-04T00:30:00+07:00'),
  ];

  it('are what the round gives less every attempt started, and never less than none', () => {
    expect(attemptsLeft({ attemptLimit: 5, attemptPeriod: 'round' }, startedAts, now)).toBe(2);
    expect(attemptsLeft({ attemptLimit: 1, attemptPeriod: 'round' }, startedAts, now)).toBe(0);
  });

  it('begin anew every day where the rules say so', () => {
    expect(attemptsLeft({ attemptLimit: 5, attemptPeriod: 'day' }, startedAts, now)).toBe(4);
  });

  it('are not counted where there is no limit', () => {
    expect(attemptsLeft({ attemptLimit: null, attemptPeriod: 'day' }, startedAts, now)).toBeNull();
  });
});
