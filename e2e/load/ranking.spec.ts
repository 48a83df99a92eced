import { describe, expect, it } from '@jest/globals';
import { rankingDifferences, type RankRow } from './ranking.js';

const row = (contestant: string, rank: number): RankRow => ({
  contestant,
  rank,
  score: 9,
  distance: 3,
  durationMs: 60_000,
});
const TOLD = { actualCount: 7, rows: [row('an', 1), row('binh', 2), row('chi', 2), row('dung', 4)] };
const namesFor = (rows: readonly RankRow[], actualCount = 7) =>
  rankingDifferences({ actualCount, rows }, TOLD).map(({ name }) => name);

describe('comparing rankings', () => {
  it('finds nothing where they agree, in whatever order equals stand', () => {
    const [an, binh, chi, dung] = TOLD.rows;
    expect(namesFor([an, chi, binh, dung].filter((one) => one !== undefined))).toEqual([]);
  });

  it('finds a wrong rank, a missing person, somebody twice, another actual count', () => {
    expect(namesFor([row('an', 1), row('binh', 2), row('chi', 3), row('dung', 4)])).toEqual(['rank-differs']);
    expect(namesFor(TOLD.rows.slice(0, 3))).toEqual(['counted-attempts', 'rank-differs']);
    expect(namesFor([...TOLD.rows, row('an', 1)])).toEqual(['counted-attempts']);
    expect(namesFor(TOLD.rows, 8)).toEqual(['actual-count-differs']);
  });
});
