import { describe, expect, it } from '@jest/globals';
import { DEFAULT_RULES, problemsOfRules, type RuleSet } from './rules.js';

const problemsWith = (changes: Partial<RuleSet>) =>
  problemsOfRules({ ...DEFAULT_RULES, ...changes }).map(({ pointer, code }) => `${pointer} ${code}`);

const aPrize = { code: 'first', name: 'Giải Nhất', count: 1, value: null };

describe('the default rules', () => {
  it('have no problem', () => {
    expect(problemsOfRules(DEFAULT_RULES)).toEqual([]);
  });

  it('are those of the plan: 10 minutes, one attempt, prizes 1/2/3/5 for full scores, one for each person', () => {
    expect(DEFAULT_RULES).toMatchObject({
      timeLimitSeconds: 600,
      attemptLimit: 1,
      predictionTarget: 'all-correct',
      eligibility: 'all-correct',
      keys: ['score', 'predictionDistance', 'submittedAt', 'duration', 'lot'],
      onePrizePerPerson: true,
    });
    expect(DEFAULT_RULES.prizes.map(({ name, count }) => [name, count])).toEqual([
      ['Giải Nhất', 1],
      ['Giải Nhì', 2],
      ['Giải Ba', 3],
      ['Giải Khuyến khích', 5],
    ]);
  });
});

describe('a rule set', () => {
  it('orders by at least one key, by no key twice, and by the score in any case', () => {
    expect(problemsWith({ keys: [] })).toEqual(['/keys keys-empty']);
    expect(problemsWith({ keys: ['score', 'duration', 'score'] })).toEqual(['/keys keys-doubled']);
    expect(problemsWith({ keys: ['duration'] })).toEqual(['/keys keys-without-score']);
    expect(problemsWith({ keys: ['score', 'duration', 'predictionDistance'] })).toEqual([]);
  });

  it('has no key behind the lot, which leaves nothing to decide', () => {
    expect(problemsWith({ keys: ['score', 'lot', 'duration'] })).toEqual(['/keys keys-after-lot']);
  });

  it('shows no live standings where a prediction decides, for they would give the actual count away', () => {
    const live = { standingsVisible: 'live', scoresVisible: 'at-once' } as const;
    expect(problemsWith(live)).toEqual(['/standingsVisible live-standings-give-count-away']);
    expect(problemsWith({ ...live, predictionTarget: 'participants' })).toHaveLength(1);
    expect(problemsWith({ ...live, keys: ['score', 'duration'] })).toEqual([]);
  });

  it('shows no live standings where the scores are still hidden', () => {
    const rules = { standingsVisible: 'live', keys: ['score', 'duration'] } as const;
    expect(problemsWith({ ...rules, scoresVisible: 'after-close' })).toEqual([
      '/standingsVisible live-standings-show-scores',
    ]);
  });

  it('gives from 1 to 20 attempts, or any number', () => {
    expect(problemsWith({ attemptLimit: 20 })).toEqual([]);
    expect(problemsWith({ attemptLimit: null })).toEqual([]);
    for (const attemptLimit of [0, 21, 1.5]) {
      expect(problemsWith({ attemptLimit })).toEqual(['/attemptLimit out-of-range']);
    }
  });

  it('gives from one minute to two hours for a paper', () => {
    expect([60, 7200].flatMap((timeLimitSeconds) => problemsWith({ timeLimitSeconds }))).toEqual([]);
    for (const timeLimitSeconds of [59, 7201, Number.NaN]) {
      expect(problemsWith({ timeLimitSeconds })).toEqual(['/timeLimitSeconds out-of-range']);
    }
  });

  it('names every prize, no two alike, and gives at least one of each', () => {
    const prizes = [aPrize, { ...aPrize, name: ' ' }, { ...aPrize, code: 'second', count: 0 }];
    expect(problemsWith({ prizes, overallPrizes: [] })).toEqual([
      '/prizes/1/code prize-code-doubled',
      '/prizes/1/name prize-unnamed',
      '/prizes/2/count out-of-range',
    ]);
    expect(problemsWith({ overallPrizes: [{ ...aPrize, code: '' }] })).toEqual(['/overallPrizes/0/code prize-unnamed']);
  });
});
