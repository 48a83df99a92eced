import { describe, expect, it } from '@jest/globals';
import { missingBeforeOpening, type RoundToOpen } from './opening-checklist.js';
import { DEFAULT_RULES } from './rules.js';

const HOUR = 3_600_000;
const ready: RoundToOpen = {
  now: 0,
  schedule: { opensAt: HOUR, closesAt: 9 * HOUR },
  otherSchedules: [{ opensAt: 9 * HOUR, closesAt: 20 * HOUR }],
  rules: DEFAULT_RULES,
  blueprint: { rows: [{ topic: null, difficulty: null, count: 1 }] },
  pool: [{ ordinal: 0, topic: 'vneid', difficulty: 'easy', optionCount: 4 }],
  unapprovedCount: 0,
  lotCommitment: 'c0ffee',
};
const missingWith = (changes: Partial<RoundToOpen>) => missingBeforeOpening({ ...ready, ...changes });

describe('the checklist before a round opens', () => {
  it('is empty for a round that is ready', () => {
    expect(missingBeforeOpening(ready)).toEqual([]);
  });

  it('asks for a window that lies ahead, runs forward and has room for one whole attempt', () => {
    expect(missingWith({ schedule: null })).toEqual(['window-missing']);
    expect(missingWith({ schedule: { opensAt: 2 * HOUR, closesAt: 2 * HOUR } })).toEqual(['window-backwards']);
    expect(missingWith({ now: 9 * HOUR })).toEqual(['window-in-past']);
    expect(missingWith({ now: 9 * HOUR - 1 })).toEqual([]);
    expect(missingWith({ schedule: { opensAt: HOUR, closesAt: HOUR + 599_999 } })).toEqual([
      'window-shorter-than-time-limit',
    ]);
  });

  it('asks for weeks that do not overlap', () => {
    expect(missingWith({ otherSchedules: [{ opensAt: 0, closesAt: HOUR + 1 }] })).toEqual(['rounds-overlap']);
  });

  it('asks for rules that hold together, and for prizes', () => {
    expect(missingWith({ rules: { ...DEFAULT_RULES, keys: [] } })).toEqual(['rules-broken']);
    expect(missingWith({ rules: { ...DEFAULT_RULES, prizes: [] } })).toEqual(['prizes-missing']);
  });

  it('asks for enough questions, all of them approved', () => {
    expect(missingWith({ pool: [] })).toEqual(['blueprint-infeasible']);
    expect(missingWith({ unapprovedCount: 1 })).toEqual(['questions-unapproved']);
  });

  it('asks for the public commitment to the lot where the lot can decide, and only there', () => {
    expect(missingWith({ lotCommitment: null })).toEqual(['lot-commitment-missing']);
    expect(missingWith({ lotCommitment: null, rules: { ...DEFAULT_RULES, keys: ['score'] } })).toEqual([]);
  });

  it('names everything at once', () => {
    expect(missingWith({ schedule: null, pool: [], lotCommitment: null })).toEqual([
      'window-missing',
      'blueprint-infeasible',
      'lot-commitment-missing',
    ]);
  });
});
