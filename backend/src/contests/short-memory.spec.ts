import { describe, expect, it } from '@jest/globals';
import { ShortMemory } from './short-memory.js';

const HOUR_MS = 3_600_000;

/** A memory whose loads are counted; each load answers how many there were. */
function counting(lifetimeMs: number) {
  let loads = 0;
  const memory = new ShortMemory<number>(lifetimeMs, async () => {
    loads += 1;
    return loads;
  });
  return memory;
}

describe('a short memory', () => {
  it('loads once for everybody who asks at the same time and while it lasts', async () => {
    const memory = counting(HOUR_MS);
    expect(await Promise.all([memory.get('a'), memory.get('a')])).toEqual([1, 1]);
    expect(await memory.get('a')).toBe(1);
  });

  it('loads anew when its time is over, and when it was told to forget', async () => {
    const expired = counting(0);
    expect([await expired.get('a'), await expired.get('a')]).toEqual([1, 2]);
    const told = counting(HOUR_MS);
    await told.get('a');
    told.forget('a');
    expect(await told.get('a')).toBe(2);
  });

  it('keeps each key apart', async () => {
    const memory = counting(HOUR_MS);
    expect([await memory.get('a'), await memory.get('b'), await memory.get('a')]).toEqual([1, 2, 1]);
  });

  it('remembers neither a failure nor that nothing was there', async () => {
    const answers = [() => Promise.reject(new Error('away')), async () => null, async () => 'found'];
    const memory = new ShortMemory<string | null>(HOUR_MS, () => (answers.shift() ?? (async () => 'too often'))());
    await expect(memory.get('a')).rejects.toThrow('away');
    expect(await memory.get('a')).toBeNull();
    expect(await memory.get('a')).toBe('found');
    expect(await memory.get('a')).toBe('found');
  });
});
