import { Injectable } from '@nestjs/common';
import { RankingReading } from './ranking-reading.service.js';
import type { ComparisonRow, ComparisonView } from './ranking.dto.js';
import { VersionChanges } from './version-changes.repository.js';

/** What changed from one version of a round's result to another. */
@Injectable()
export class VersionComparing {
  constructor(
    private readonly reading: RankingReading,
    private readonly changes: VersionChanges,
  ) {}

  async between(roundId: string, from: number, to: number): Promise<ComparisonView> {
    const before = await this.reading.readable(roundId, from);
    const after = await this.reading.readable(roundId, to);
    const { count, rows } = await this.changes.between(before.result.id, after.result.id);
    const prizeName = (code: string | null) => after.prizes.find((prize) => prize.code === code)?.name ?? null;
    return {
      from,
      to,
      actualCountBefore: before.result.actualCount,
      actualCountAfter: after.result.actualCount,
      changedCount: count,
      rows: rows.map(
        ({ prizeCodeBefore, prizeCodeAfter, ...row }): ComparisonRow => ({
          ...row,
          prizeBefore: prizeName(prizeCodeBefore),
          prizeAfter: prizeName(prizeCodeAfter),
        }),
      ),
    };
  }
}
