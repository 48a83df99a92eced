import { describe, expect, it } from '@jest/globals';
import {
  rankRound,
  type ContestantStatus,
  type RankingRules,
  type RoundRanking,
  type RoundRankingInput,
} from './ranking.js';
import { DEFAULT_RULES } from './rules.js';

/** Monday 10:00 in Việt Nam, when the rounds of the specs open. */
const OPENING = Date.parse('2026-08-03T03:00:00.000Z');

describe('the actual count N', () => {
  it('counts the eligible people whose counted attempt is all correct', () => {
    const round = aRound({
      An: { sat: [{ score: 10 }] },
      Bình: { sat: [{ score: 9 }] },
      Chi: { sat: [{ score: 10 }], status: 'barred' },
      Dũng: { sat: [{ score: 10 }], status: 'disqualified' },
      Giang: { sat: [{ score: 10 }] },
      Hà: { sat: [] },
    });
    expect(rankRound(round)).toMatchObject({ actualCount: 2, participants: 3, attempts: 3 });
  });

  it('counts a person once, however often the person answered everything correctly', () => {
    const round = aRound({ An: { sat: [{ score: 10 }, { score: 10 }, { score: 3 }] } });
    expect(rankRound(round)).toMatchObject({ actualCount: 1, participants: 1, attempts: 3 });
  });

  it('does not count a person whose full score is not in the attempt that counts', () => {
    const round = aRound(
      {
        An: {
          sat: [
            { score: 10, submittedAfter: 1000 },
            { score: 7, submittedAfter: 2000 },
          ],
        },
      },
      { countedAttempt: 'last' },
    );
    expect(rankRound(round).actualCount).toBe(0);
  });

  it('is the number of participants, or of attempts, where the rules have that predicted', () => {
    const people = {
      An: { sat: [{ score: 10 }, { score: 4 }, { score: 5 }] },
      Bình: { sat: [{ score: 2 }] },
      Chi: { sat: [{ score: 10 }, { score: 10 }], status: 'barred' as const },
    };
    expect(rankRound(aRound(people, { predictionTarget: 'participants' })).actualCount).toBe(2);
    expect(rankRound(aRound(people, { predictionTarget: 'attempts' })).actualCount).toBe(4);
  });

  it('may be 0, and a prediction of 0 is then exact', () => {
    const round = aRound({
      An: { prediction: 1, sat: [{ score: 9, submittedAfter: 1000 }] },
      Bình: { prediction: 0, sat: [{ score: 9, submittedAfter: 9000 }] },
    });
    const result = rankRound(round);
    expect(result.actualCount).toBe(0);
    expect(result.ranking.map(({ contestant, distance }) => [contestant, distance])).toEqual([
      ['Bình', 0],
      ['An', 1],
    ]);
  });
});

describe('the ranking of a round', () => {
  it('puts the higher score first, however good the other keys are', () => {
    const round = aRound({
      An: { prediction: 1, sat: [{ score: 9, submittedAfter: 1000 }] },
      Bình: { prediction: 5000, sat: [{ score: 10, submittedAfter: 500_000 }] },
    });
    expect(ranksOfRound(round)).toEqual({ Bình: 1, An: 2 });
  });

  it('gives the nearer prediction the better rank, over and under alike', () => {
    const round = aRound({
      An: { prediction: 5, sat: [{ score: 10 }] },
      Bình: { prediction: 2, sat: [{ score: 10 }] },
      Chi: { prediction: 9, sat: [{ score: 10 }] },
    });
    expect(rankRound(round).actualCount).toBe(3);
    expect(ranksOfRound(round)).toEqual({ Bình: 1, An: 2, Chi: 3 });
  });

  it('lets the earlier submission decide between a prediction too high and one equally too low', () => {
    const round = aRound({
      An: { prediction: 4, sat: [{ score: 10, submittedAfter: 2001 }] },
      Bình: { prediction: 0, sat: [{ score: 10, submittedAfter: 2000 }] },
    });
    expect(ranksOfRound(round)).toEqual({ Bình: 1, An: 2 });
  });

  it('puts no prediction after the most absurd one', () => {
    const round = aRound({
      An: { prediction: null, sat: [{ score: 10, submittedAfter: 1 }] },
      Bình: { prediction: 100_000_000, sat: [{ score: 10, submittedAfter: 9 }] },
    });
    const { ranking } = rankRound(round);
    expect(ranking.map(({ contestant, distance }) => [contestant, distance])).toEqual([
      ['Bình', 99_999_998],
      ['An', null],
    ]);
  });

  it('decides two submissions in the same millisecond by the shorter duration', () => {
    const round = aRound({
      An: { prediction: 2, sat: [{ score: 10, startedAfter: 0, submittedAfter: 300_000 }] },
      Bình: { prediction: 2, sat: [{ score: 10, startedAfter: 1, submittedAfter: 300_000 }] },
    });
    expect(ranksOfRound(round)).toEqual({ Bình: 1, An: 2 });
  });

  it('lets the lot decide where everything else is equal', () => {
    const people = { An: { sat: [{ score: 10 }] }, Bình: { sat: [{ score: 10 }] }, Chi: { sat: [{ score: 10 }] } };
    const lots: Record<string, string> = { An: '0c', Bình: '0a', Chi: '0b' };
    const lotOf = (contestant: string) => lots[contestant] ?? '';
    expect(ranksOfRound({ ...aRound(people), lotOf })).toEqual({ Bình: 1, Chi: 2, An: 3 });
  });

  it('shares a rank where nothing separates, skips the next one, and lists by id in code-unit order', () => {
    const round = aRound({
      b: { sat: [{ score: 8 }] },
      Z: { sat: [{ score: 8 }] },
      a: { sat: [{ score: 9 }] },
      é: { sat: [{ score: 7 }] },
    });
    expect(rankRound(round).ranking.map(({ rank, contestant }) => [rank, contestant])).toEqual([
      [1, 'a'],
      [2, 'Z'],
      [2, 'b'],
      [4, 'é'],
    ]);
  });

  it('follows the order of keys that the rules give, and ignores the keys they leave out', () => {
    const people = {
      An: { prediction: 2, sat: [{ score: 10, startedAfter: 0, submittedAfter: 90_000 }] },
      Bình: { prediction: 7, sat: [{ score: 10, startedAfter: 50_000, submittedAfter: 100_000 }] },
    };
    expect(ranksOfRound(aRound(people, { keys: ['score', 'duration', 'predictionDistance'] }))).toEqual({
      Bình: 1,
      An: 2,
    });
    expect(ranksOfRound(aRound(people, { keys: ['score'] }))).toEqual({ An: 1, Bình: 1 });
  });

  it('ranks by the counted attempt alone, and says which one that is', () => {
    const round = aRound({
      An: {
        sat: [
          { score: 6, submittedAfter: 1000 },
          { score: 9, startedAfter: 3000, submittedAfter: 8000 },
          { score: 9, startedAfter: 2000, submittedAfter: 7500 },
        ],
      },
    });
    expect(rankRound(round).ranking).toMatchObject([{ score: 9, attemptIndex: 2, durationMs: 5500 }]);
  });

  it('lets only a full score win a prize, or any score, as the rules say', () => {
    const people = { An: { sat: [{ score: 10 }] }, Bình: { sat: [{ score: 9 }] } };
    const eligibleIn = (eligibility: 'all-correct' | 'any-score') =>
      rankRound(aRound(people, { eligibility })).ranking.map(({ prizeEligible }) => prizeEligible);
    expect(eligibleIn('all-correct')).toEqual([true, false]);
    expect(eligibleIn('any-score')).toEqual([true, true]);
  });

  it('is empty where nobody took part', () => {
    expect(rankRound(aRound({ An: { sat: [] } }))).toEqual({
      actualCount: 0,
      participants: 0,
      attempts: 0,
      ranking: [],
    });
  });

  it('refuses an attempt of nobody and a contestant listed twice', () => {
    const round = aRound({ An: { sat: [{ score: 1 }] } });
    expect(() => rankRound({ ...round, contestants: [] })).toThrow(RangeError);
    expect(() => rankRound({ ...round, contestants: [...round.contestants, ...round.contestants] })).toThrow(
      RangeError,
    );
  });
});

describe('a disqualification', () => {
  // N is 4 with Dũng, whom the judges find to have two accounts, and 3 without.
  const people = {
    An: { prediction: 4, sat: [{ score: 10, submittedAfter: 1000 }] },
    Bình: { prediction: 3, sat: [{ score: 10, submittedAfter: 2000 }] },
    Chi: { prediction: 9, sat: [{ score: 10, submittedAfter: 3000 }] },
    Dũng: { prediction: 0, sat: [{ score: 10, submittedAfter: 4000 }] },
  };

  it('moves N, and with it the winner', () => {
    const before = rankRound(aRound(people));
    const after = rankRound(aRound({ ...people, Dũng: { ...people.Dũng, status: 'disqualified' as const } }));
    expect([before.actualCount, after.actualCount]).toEqual([4, 3]);
    expect(ranksIn(before)).toEqual({ An: 1, Bình: 2, Dũng: 3, Chi: 4 });
    expect(ranksIn(after)).toEqual({ Bình: 1, An: 2, Chi: 3 });
  });

  it('has the same effect when the person is barred after winning', () => {
    const after = rankRound(aRound({ ...people, An: { ...people.An, status: 'barred' as const } }));
    expect(after.actualCount).toBe(3);
    expect(ranksIn(after)).toEqual({ Bình: 1, Dũng: 2, Chi: 3 });
  });
});

describe('the deciding key', () => {
  it('names what put each row behind the row before it, and by how much', () => {
    const round = aRound({
      An: { prediction: 6, sat: [{ score: 10, startedAfter: 0, submittedAfter: 60_000 }] },
      Bình: { prediction: 6, sat: [{ score: 10, startedAfter: 0, submittedAfter: 60_312 }] },
      Chi: { prediction: 8, sat: [{ score: 10, startedAfter: 0, submittedAfter: 1000 }] },
      Dũng: { prediction: null, sat: [{ score: 10, startedAfter: 0, submittedAfter: 1000 }] },
      Giang: { prediction: 5, sat: [{ score: 7, startedAfter: 100, submittedAfter: 1000 }] },
      Hà: { prediction: 5, sat: [{ score: 7, startedAfter: 0, submittedAfter: 1000 }] },
      Khoa: { prediction: 5, sat: [{ score: 7, startedAfter: 0, submittedAfter: 1000 }] },
    });
    const { ranking } = rankRound(round);
    expect(ranking.map(({ rank, contestant, decidedBy }) => [rank, contestant, decidedBy])).toEqual([
      [1, 'An', null],
      [2, 'Bình', { key: 'submittedAt', margin: 312 }],
      [3, 'Chi', { key: 'predictionDistance', margin: 2 }],
      [4, 'Dũng', { key: 'predictionDistance', margin: null }],
      [5, 'Giang', { key: 'score', margin: 3 }],
      [6, 'Hà', { key: 'duration', margin: 100 }],
      [6, 'Khoa', null],
    ]);
  });

  it('gives the lot no margin', () => {
    const round = aRound({ An: { sat: [{ score: 10 }] }, Bình: { sat: [{ score: 10 }] } });
    const { ranking } = rankRound({ ...round, lotOf: (contestant) => (contestant === 'An' ? 'ff' : '00') });
    expect(ranking.map(({ contestant, decidedBy }) => [contestant, decidedBy])).toEqual([
      ['Bình', null],
      ['An', { key: 'lot', margin: null }],
    ]);
  });
});

interface Sitting {
  score: number;
  /** Milliseconds after the opening. */
  startedAfter?: number;
  submittedAfter?: number;
}

interface Participation {
  status?: ContestantStatus;
  prediction?: number | null;
  sat: readonly Sitting[];
}

/** A round of 10 questions as the specs tell it: names, what they predicted, and what they scored when. */
function aRound(people: Readonly<Record<string, Participation>>, rules: Partial<RankingRules> = {}): RoundRankingInput {
  return {
    rules: { ...DEFAULT_RULES, ...rules },
    questionCount: 10,
    contestants: Object.entries(people).map(([id, { status = 'eligible', prediction = null }]) => ({
      id,
      status,
      prediction,
    })),
    attempts: Object.entries(people).flatMap(([contestant, { sat }]) =>
      sat.map(({ score, startedAfter = 0, submittedAfter = 60_000 }) => ({
        contestant,
        startedAt: OPENING + startedAfter,
        submittedAt: OPENING + submittedAfter,
        score,
      })),
    ),
    lotOf: null,
  };
}

/** Name → rank, best first. */
function ranksIn({ ranking }: RoundRanking): Record<string, number> {
  return Object.fromEntries(ranking.map(({ contestant, rank }) => [contestant, rank]));
}

function ranksOfRound(input: RoundRankingInput): Record<string, number> {
  return ranksIn(rankRound(input));
}
