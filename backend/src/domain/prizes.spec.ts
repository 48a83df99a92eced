import { describe, expect, it } from '@jest/globals';
import { assignPrizes, type PrizeCandidate } from './prizes.js';
import { DEFAULT_RULES } from './rules.js';

const prize = (code: string, count: number) => ({ code, name: code, count, value: null });
const first = prize('first', 1);
const second = prize('second', 2);

const inRankOrder = (...names: string[]): PrizeCandidate[] =>
  names.map((contestant, index) => ({ rank: index + 1, contestant, prizeEligible: true }));
const nobody = new Map<string, string>();

const told = ({ rows }: ReturnType<typeof assignPrizes>) =>
  rows.map(({ rank, contestant, prize: won, passedOver }) =>
    passedOver === null
      ? `${rank} ${contestant} ${won?.code}`
      : `${rank} ${contestant} passed over for ${passedOver.prize.code}, won in ${passedOver.alreadyWonIn}`,
  );

describe('the prizes of a round', () => {
  it('go down the ranks, the highest first', () => {
    const result = assignPrizes(inRankOrder('An', 'Bình', 'Chi', 'Dũng'), [first, second], nobody, true);
    expect(told(result)).toEqual(['1 An first', '2 Bình second', '3 Chi second']);
    expect(result).toMatchObject({ unawarded: [], unresolvedTies: [] });
  });

  it('pass over who won before, go to the next in rank, and the list says so', () => {
    const won = new Map([
      ['An', 'Tuần 1'],
      ['Chi', 'Tuần 2'],
    ]);
    const result = assignPrizes(inRankOrder('An', 'Bình', 'Chi', 'Dũng', 'Giang'), [first, second], won, true);
    expect(told(result)).toEqual([
      '1 An passed over for first, won in Tuần 1',
      '2 Bình first',
      '3 Chi passed over for second, won in Tuần 2',
      '4 Dũng second',
      '5 Giang second',
    ]);
  });

  it('go to the same winner in rounds 1 and 3 where the rules allow that', () => {
    const result = assignPrizes(inRankOrder('An', 'Bình'), [first], new Map([['An', 'Tuần 1']]), false);
    expect(told(result)).toEqual(['1 An first']);
  });

  it('are not all awarded where fewer may win than there are prizes, and the list says which', () => {
    const ranking = inRankOrder('An', 'Bình', 'Chi').map((row) => ({
      ...row,
      prizeEligible: row.contestant !== 'Chi',
    }));
    const result = assignPrizes(ranking, DEFAULT_RULES.prizes, nobody, true);
    expect(told(result)).toEqual(['1 An first', '2 Bình second']);
    expect(result.unawarded.map(({ prize: { code }, count }) => [code, count])).toEqual([
      ['second', 1],
      ['third', 3],
      ['consolation', 5],
    ]);
  });

  it('are all left where nobody took part', () => {
    expect(assignPrizes([], [first], nobody, true)).toEqual({
      rows: [],
      unawarded: [{ prize: first, count: 1 }],
      unresolvedTies: [],
    });
  });

  it('are shared out where a shared rank lies within one prize', () => {
    const ranking = inRankOrder('An', 'Bình', 'Chi').map((row) => ({ ...row, rank: row.rank === 3 ? 2 : row.rank }));
    expect(told(assignPrizes(ranking, [first, second], nobody, true))).toEqual([
      '1 An first',
      '2 Bình second',
      '2 Chi second',
    ]);
  });

  it('are left to the judges where a shared rank lies across two prizes', () => {
    const ranking = inRankOrder('An', 'Bình', 'Chi').map((row) => ({ ...row, rank: row.rank === 2 ? 1 : row.rank }));
    const result = assignPrizes(ranking, [first, second], nobody, true);
    expect(result.unresolvedTies).toEqual([{ rank: 1, contestants: ['An', 'Bình'], prizes: [first, second] }]);
    expect(told(result)).toEqual(['3 Chi second']);
  });

  it('are left to the judges where more people share the last rank than there are prizes', () => {
    const ranking = inRankOrder('An', 'Bình', 'Chi').map((row) => ({ ...row, rank: 1 }));
    const result = assignPrizes(ranking, [second], nobody, true);
    expect(result).toEqual({
      rows: [],
      unawarded: [],
      unresolvedTies: [{ rank: 1, contestants: ['An', 'Bình', 'Chi'], prizes: [second, second] }],
    });
  });

  it('need no judge where one of two who share a rank won before', () => {
    const ranking = inRankOrder('An', 'Bình').map((row) => ({ ...row, rank: 1 }));
    const result = assignPrizes(ranking, [first], new Map([['An', 'Tuần 1']]), true);
    expect(told(result)).toEqual(['1 An passed over for first, won in Tuần 1', '1 Bình first']);
    expect(result.unresolvedTies).toEqual([]);
  });
});
