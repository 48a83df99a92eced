import { describe, expect, it } from '@jest/globals';
import { isTooMuch, type Load } from './load.js';

const ceilings = {
  view: { inFlight: 200, lagMs: 100, waitMs: 1_000 },
  action: { inFlight: 300, lagMs: 200, waitMs: 2_000 },
  answer: { inFlight: 400, lagMs: 300, waitMs: 3_000 },
};
const refused = (load: Partial<Load>) =>
  (['view', 'action', 'answer', 'always'] as const).filter((of) =>
    isTooMuch({ inFlight: 0, lagMs: 0, waitMs: 0, ...load }, of, ceilings),
  );

describe('A process with more to do than it can do', () => {
  it('takes everything while it is not busy', () => {
    expect(refused({ inFlight: 199, lagMs: 99, waitMs: 999 })).toEqual([]);
  });

  it('gives up pages first, then other changes, and answers last', () => {
    expect(refused({ inFlight: 200 })).toEqual(['view']);
    expect(refused({ inFlight: 300 })).toEqual(['view', 'action']);
    expect(refused({ inFlight: 400 })).toEqual(['view', 'action', 'answer']);
  });

  it('judges by its event loop as well as by its requests, but not for the few who are there while it computes', () => {
    expect(refused({ lagMs: 100, inFlight: 100 })).toEqual(['view']);
    expect(refused({ lagMs: 300, inFlight: 100 })).toEqual(['view', 'action', 'answer']);
    expect(refused({ lagMs: 300, inFlight: 99 })).toEqual([]);
  });

  it('refuses rather than let everybody wait long, but not because a few wait', () => {
    expect(refused({ waitMs: 2_000, inFlight: 100 })).toEqual(['view', 'action']);
    expect(refused({ waitMs: 2_000, inFlight: 99 })).toEqual([]);
  });

  it('never refuses what watches it', () => {
    expect(refused({ inFlight: 1_000_000, lagMs: 60_000, waitMs: 60_000 })).not.toContain('always');
  });
});
