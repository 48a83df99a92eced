import { describe, expect, it } from '@jest/globals';
import { withEmptyBins } from './prediction-bins.js';

describe('The picture of the predictions', () => {
  it('shows the ranges that nobody predicted, as wide as the others', () => {
    const bins = [
      { from: 100, to: 119, count: 4 },
      { from: 160, to: 179, count: 9 },
    ];
    expect(withEmptyBins(bins)).toEqual([
      { from: 100, to: 119, count: 4 },
      { from: 120, to: 139, count: 0 },
      { from: 140, to: 159, count: 0 },
      { from: 160, to: 179, count: 9 },
    ]);
  });

  it('keeps the one range of absurd predictions that has no end', () => {
    const bins = [
      { from: 0, to: 49, count: 2 },
      { from: 50, to: 81, count: 1 },
      { from: 82, to: null, count: 1 },
    ];
    expect(withEmptyBins(bins)).toEqual(bins);
  });

  it('is empty where nobody predicted', () => {
    expect(withEmptyBins([])).toEqual([]);
  });
});
