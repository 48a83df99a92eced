import { describe, expect, it } from '@jest/globals';
import { median, percentile, spreadOf } from './percentiles.js';

describe('percentiles', () => {
  it('are values that were measured, never between two of them', () => {
    const ten = [1, 2, 3, 4, 5, 6, 7, 8, 9, 100];
    expect(percentile(ten, 0.5)).toBe(5);
    expect(percentile(ten, 0.95)).toBe(100);
    expect(percentile(ten, 0.9)).toBe(9);
  });

  it('do not depend on the order of arrival', () => {
    expect(spreadOf([30, 10, 20])).toEqual(spreadOf([10, 20, 30]));
    expect(spreadOf([30, 10, 20])).toEqual({ p50Ms: 20, p95Ms: 30, p99Ms: 30 });
  });

  it('of nothing are nothing', () => {
    expect(spreadOf([])).toEqual({ p50Ms: null, p95Ms: null, p99Ms: null });
  });

  it('sort by size, not by spelling', () => {
    expect(median([100, 9, 20])).toBe(20);
    expect(median([4, 1, 2, 3])).toBe(2.5);
  });
});
