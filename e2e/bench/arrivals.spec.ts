import { describe, expect, it } from '@jest/globals';
import { arrivals, atTheirTimes, someAtATime } from './arrivals.js';

const wait = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

describe('arrivals', () => {
  it('are all within the window, in order', () => {
    const times = arrivals(1_000, 60_000, Math.random);
    expect(times).toHaveLength(1_000);
    expect(times).toEqual(times.toSorted((a, b) => a - b));
    expect(times[0]).toBeGreaterThanOrEqual(0);
    expect(times.at(-1)).toBeLessThan(60_000);
  });

  it('crowd towards the end where they lean there', () => {
    const lastHalf = (lean: number) => arrivals(4_000, 1_000, Math.random, lean).filter((time) => time > 500).length;
    expect(lastHalf(1)).toBeLessThan(2_300);
    expect(lastHalf(3)).toBeGreaterThan(3_300);
  });

  it('do not wait for a server that falls behind, and its delay is seen by everybody who came meanwhile', async () => {
    const begun: number[] = [];
    const waited: number[] = [];
    const startedAt = performance.now();
    let isFree = Promise.resolve();
    await atTheirTimes([0, 10, 20], async (_, dueAt) => {
      begun.push(performance.now() - startedAt);
      isFree = isFree.then(() => wait(200)); // one at a time, 200 ms each
      await isFree;
      waited.push(performance.now() - dueAt);
    });
    expect(Math.max(...begun)).toBeLessThan(190);
    expect(waited[2]).toBeGreaterThan(500);
  });
});

describe('so many at a time', () => {
  it('does each once, and never more together', async () => {
    const done: number[] = [];
    let together = 0;
    let most = 0;
    await someAtATime(20, 4, async (index) => {
      together += 1;
      most = Math.max(most, together);
      await wait(1);
      done.push(index);
      together -= 1;
    });
    expect(done.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, index) => index));
    expect(most).toBe(4);
  });
});
