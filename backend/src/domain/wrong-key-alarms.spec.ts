import { describe, expect, it } from '@jest/globals';
import type { KeyEntry } from './grading.js';
import type { ItemFigures } from './item-analysis.js';
import { wrongKeyAlarms } from './wrong-key-alarms.js';

const key = (more: Partial<KeyEntry> = {}): KeyEntry => ({ correct: 0, voided: false, alsoAccepted: [], ...more });

/** A question as far as the alarm looks at it: what the top group chose, and how it discriminates. */
function item(topChoices: readonly number[], more: Partial<ItemFigures> = {}): ItemFigures {
  const top = topChoices.reduce((sum, count) => sum + count, 0);
  return {
    ...{ ordinal: 0, n: top * 3, answered: top * 3, facility: 0.5, standardDeviation: 0.5 },
    ...{ discrimination: 0.3, efficiency: 0.5, randomGuess: 0.25, bounds: { topFrom: 7, bottomUpTo: 4 } },
    groupSizes: { top, middle: top, bottom: top },
    choices: topChoices.map((count) => ({ top: count, middle: 0, bottom: 0 })),
    unanswered: { top: 0, middle: 0, bottom: 0 },
    ...more,
  };
}

describe('a wrong-key alarm', () => {
  it('is raised where the best chose a distractor more often than the key', () => {
    expect(wrongKeyAlarms([item([20, 9, 21, 0])], [key()])).toEqual([
      { kind: 'distractor-beats-key', ordinal: 0, option: 2, chosen: 21, keyChosen: 20, n: 50 },
    ]);
    expect(wrongKeyAlarms([item([21, 9, 21, 0])], [key()])).toEqual([]);
  });

  it('looks at one distractor at a time: a hard question is no wrong key', () => {
    expect(wrongKeyAlarms([item([20, 15, 15, 15])], [key()])).toEqual([]);
  });

  it('counts an option that was accepted later with the key', () => {
    const chosen = item([20, 0, 30, 25]);
    expect(wrongKeyAlarms([chosen], [key()])).toHaveLength(1);
    expect(wrongKeyAlarms([chosen], [key({ alsoAccepted: [2] })])).toEqual([]);
  });

  it('is raised where those who know more are wrong more often than chance explains', () => {
    // 101 people: two standard errors are 0.2.
    const alarmAt = (discrimination: number, n = 101) =>
      wrongKeyAlarms([item([40, 0, 0, 0], { n, discrimination })], [key()]);
    expect(alarmAt(-0.21)).toEqual([{ kind: 'negative-discrimination', ordinal: 0, discrimination: -0.21, n: 101 }]);
    expect(alarmAt(-0.19)).toEqual([]);
    expect(alarmAt(-0.19, 10_001)).toHaveLength(1);
    expect(alarmAt(-0.01, 10_001)).toEqual([]);
  });

  it('needs enough people', () => {
    expect(wrongKeyAlarms([item([9, 20, 0, 0])], [key()])).toEqual([]);
    expect(wrongKeyAlarms([item([9, 21, 0, 0])], [key()])).toHaveLength(1);
    const reversed = (n: number) => item([1, 0, 0, 0], { n, discrimination: -0.9 });
    expect(wrongKeyAlarms([reversed(29)], [key()])).toEqual([]);
    expect(wrongKeyAlarms([reversed(30)], [key()])).toHaveLength(1);
  });

  it('is not raised for a voided question: it is settled', () => {
    const worst = item([0, 90, 0, 0], { discrimination: -0.9 });
    expect(wrongKeyAlarms([worst], [key()])).toHaveLength(2);
    expect(wrongKeyAlarms([worst], [key({ voided: true })])).toEqual([]);
  });

  it('puts the beaten keys first, and the clearest case before the others', () => {
    const items = [
      item([90, 0, 0, 0], { ordinal: 0, discrimination: -0.5 }),
      item([40, 50, 0, 0], { ordinal: 1 }),
      item([10, 80, 0, 0], { ordinal: 2, discrimination: -0.7 }),
    ];
    const alarms = wrongKeyAlarms(items, [key(), key(), key()]);
    expect(alarms.map(({ kind, ordinal }) => `${kind} ${ordinal}`)).toEqual([
      'distractor-beats-key 2',
      'distractor-beats-key 1',
      'negative-discrimination 2',
      'negative-discrimination 0',
    ]);
  });
});
