import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { Ambient } from './ambient.js';

describe('A value that goes with work', () => {
  it('is there after every await, and each work has its own', async () => {
    const names = new Ambient<string>();
    const read = (name: string) =>
      names.during(name, async () => {
        const before = names.value;
        await setImmediate();
        await setImmediate();
        return [before, names.value];
      });
    expect(await Promise.all([read('An'), read('Bình')])).toEqual([
      ['An', 'An'],
      ['Bình', 'Bình'],
    ]);
  });

  it('is not there outside, after the work, or after work that failed', async () => {
    const names = new Ambient<string>();
    expect(names.value).toBeUndefined();
    await names.during('An', () => setImmediate());
    await expect(names.during('An', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(names.value).toBeUndefined();
  });

  it('comes back for work that begins after nobody was inside', async () => {
    const names = new Ambient<string>();
    await names.during('An', () => setImmediate());
    await names.during('Bình', async () => {
      await setImmediate();
      expect(names.value).toBe('Bình');
    });
  });

  it('stays until its work is left, where work goes on by itself', async () => {
    const names = new Ambient<string>();
    const seen: (string | undefined)[] = [];
    let work = Promise.resolve();
    const leave = names.from('An', () => {
      work = setImmediate().then(() => void seen.push(names.value));
    });
    await work;
    leave();
    expect([...seen, names.value]).toEqual(['An', undefined]);
  });
});
