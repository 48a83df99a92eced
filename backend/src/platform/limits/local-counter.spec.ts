import { describe, expect, it } from '@jest/globals';
import { LocalCounter } from './local-counter.js';

const twiceAMinute = { count: 2, seconds: 60 };

describe('The counter of one process', () => {
  it('lets as many pass as the rule says, then tells how long to wait', () => {
    const counter = new LocalCounter();
    expect([0, 1_000, 2_000].map((at) => counter.hit('a', twiceAMinute, at))).toEqual([null, null, 58]);
  });

  it('counts every key by itself', () => {
    const counter = new LocalCounter();
    for (const key of ['a', 'a', 'b']) expect(counter.hit(key, twiceAMinute, 0)).toBeNull();
  });

  it('begins anew when the time of the rule is over', () => {
    const counter = new LocalCounter();
    for (const at of [0, 0]) counter.hit('a', twiceAMinute, at);
    expect([59_999, 60_000].map((at) => counter.hit('a', twiceAMinute, at))).toEqual([1, null]);
  });

  it('forgets everything once the shared counter is back', () => {
    const counter = new LocalCounter();
    for (const at of [0, 0, 0]) counter.hit('a', twiceAMinute, at);
    counter.forget();
    expect(counter.hit('a', twiceAMinute, 0)).toBeNull();
  });
});
