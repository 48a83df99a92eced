import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { rankRound, type RoundRankingInput } from './ranking.js';
import { COUNTED_ATTEMPTS, ELIGIBILITIES, PREDICTION_TARGETS, RANK_KEYS } from './rules.js';
import { standingKeyOf } from './standing-key.js';

const OPENING = Date.parse('2026-08-03T03:00:00.000Z');

// Few distinct values, so that ties on every key are common.
const aContestant = fc.record({
  status: fc.constantFrom('eligible', 'eligible', 'eligible', 'barred', 'disqualified' as const),
  prediction: fc.option(fc.integer({ min: 0, max: 6 })),
  attempts: fc.array(
    fc.record({
      start: fc.integer({ min: 0, max: 2 }),
      time: fc.integer({ min: 0, max: 2 }),
      score: fc.integer({ min: 0, max: 3 }),
    }),
    { maxLength: 3 },
  ),
});

const aRoundOf = (maxLength: number) =>
  fc
    .record({
      people: fc.array(aContestant, { maxLength }),
      rules: fc.record({
        predictionTarget: fc.constantFrom(...PREDICTION_TARGETS),
        countedAttempt: fc.constantFrom(...COUNTED_ATTEMPTS),
        eligibility: fc.constantFrom(...ELIGIBILITIES),
        keys: fc.shuffledSubarray([...RANK_KEYS]),
      }),
      hasSeed: fc.boolean(),
    })
    .map(
      ({ people, rules, hasSeed }): RoundRankingInput => ({
        rules,
        questionCount: 3,
        contestants: people.map(({ status, prediction }, index) => ({ id: `c${index}`, status, prediction })),
        attempts: people.flatMap(({ attempts }, index) =>
          attempts.map(({ start, time, score }) => ({
            contestant: `c${index}`,
            startedAt: OPENING + start,
            submittedAt: OPENING + start + time,
            score,
          })),
        ),
        // Any function that gives everybody a lot of their own; here the id backwards.
        lotOf: hasSeed ? (id) => [...id].reverse().join('').padStart(6, '0') : null,
      }),
    );

const holds = <T>(law: fc.IProperty<T>) => fc.assert(law, { numRuns: 300 });

describe('the laws of ranking', () => {
  it('ranks exactly the eligible people with an attempt, each once', () => {
    holds(
      fc.property(aRoundOf(12), (round) => {
        const expected = round.contestants
          .filter(({ id, status }) => status === 'eligible' && round.attempts.some((a) => a.contestant === id))
          .map(({ id }) => id);
        expect(
          rankRound(round)
            .ranking.map(({ contestant }) => contestant)
            .sort(),
        ).toEqual(expected.sort());
      }),
    );
  });

  it('never depends on the order in which people or attempts arrived', () => {
    holds(
      fc.property(aRoundOf(10), fc.infiniteStream(fc.nat()), (round, numbers) => {
        const jumbled = <T>(items: readonly T[]) =>
          items
            .map((item) => ({ item, at: numbers.next().value ?? 0 }))
            .sort((a, b) => a.at - b.at)
            .map(({ item }) => item);
        const again = { ...round, contestants: jumbled(round.contestants), attempts: jumbled(round.attempts) };
        const withoutIndex = (input: RoundRankingInput) => {
          const { ranking, ...counts } = rankRound(input);
          return { counts, ranking: ranking.map((row) => ({ ...row, attemptIndex: 0 })) };
        };
        // Attempts that are equal in submission and start go by their order in the list, so those are left out.
        fc.pre(
          new Set(round.attempts.map((a) => `${a.contestant} ${a.startedAt} ${a.submittedAt}`)).size ===
            round.attempts.length,
        );
        expect(withoutIndex(again)).toEqual(withoutIndex(round));
      }),
    );
  });

  it('never gives a better answer a worse rank, where N does not move with it', () => {
    holds(
      fc.property(aRoundOf(8), fc.nat(), (base, pick) => {
        const round = { ...base, rules: { ...base.rules, predictionTarget: 'participants' as const, keys: RANK_KEYS } };
        const oneEach = round.attempts.filter(
          (a, i) => round.attempts.findIndex((b) => b.contestant === a.contestant) === i,
        );
        const chosen = oneEach[pick % Math.max(1, oneEach.length)];
        fc.pre(chosen !== undefined && chosen.score < 3);
        const rankOf = (attempts: typeof oneEach) =>
          rankRound({ ...round, attempts }).ranking.find(({ contestant }) => contestant === chosen?.contestant)?.rank ??
          0;
        const better = oneEach.map((a) => (a === chosen ? { ...a, score: a.score + 1 } : a));
        expect(rankOf(better)).toBeLessThanOrEqual(rankOf(oneEach));
      }),
    );
  });

  it('is not moved by somebody who may not take part', () => {
    holds(
      fc.property(aRoundOf(10), (round) => {
        const gone = new Set(round.contestants.filter(({ status }) => status !== 'eligible').map(({ id }) => id));
        const without = {
          ...round,
          contestants: round.contestants.filter(({ id }) => !gone.has(id)),
          attempts: round.attempts.filter(({ contestant }) => !gone.has(contestant)),
        };
        const ranksOf = (input: RoundRankingInput) => {
          const { actualCount, ranking } = rankRound(input);
          return { actualCount, ranks: ranking.map(({ rank, contestant }) => [rank, contestant]) };
        };
        expect(ranksOf(without)).toEqual(ranksOf(round));
      }),
    );
  });

  it('gives each row a rank one above the number of rows that are strictly better', () => {
    holds(
      fc.property(aRoundOf(12), (round) => {
        const { ranking } = rankRound(round);
        ranking.forEach((row, index) => {
          const before = ranking[index - 1];
          expect(row.rank).toBe(row.decidedBy !== null || before === undefined ? index + 1 : before.rank);
        });
      }),
    );
  });
});

describe('the standing key', () => {
  it('sorts as text exactly as the ranking ranks, and is equal where a rank is shared', () => {
    holds(
      fc.property(aRoundOf(14), (round) => {
        const { ranking } = rankRound(round);
        const rows = ranking.map((row) => ({ ...row, key: standingKeyOf(row, round.rules.keys, round.questionCount) }));
        const sorted = rows.toSorted((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
        expect(sorted.map(({ contestant }) => contestant)).toEqual(ranking.map(({ contestant }) => contestant));
        for (const a of rows) for (const b of rows) expect(a.key === b.key).toBe(a.rank === b.rank);
        expect(new Set(rows.map(({ key }) => key.length)).size).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('is plain text that can be read', () => {
    const entry = { score: 8, distance: 12, submittedAt: OPENING, durationMs: 61_250, lot: 'ab' };
    expect(standingKeyOf(entry, RANK_KEYS, 10)).toBe('02;0000000012;001785726000000;000000061250;ab');
    expect(standingKeyOf({ ...entry, distance: null }, ['predictionDistance'], 10)).toBe('~~~~~~~~~~');
  });

  it('refuses a value that its column cannot hold', () => {
    const entry = { score: 11, distance: 10_000_000_000, submittedAt: OPENING, durationMs: -1, lot: null };
    for (const key of ['score', 'predictionDistance', 'duration'] as const) {
      expect(() => standingKeyOf(entry, [key], 10)).toThrow(RangeError);
    }
  });
});
