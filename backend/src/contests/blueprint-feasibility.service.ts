import { Injectable } from '@nestjs/common';
import { feasibilityOf } from '../domain/paper.js';
import type { FeasibilityRequest, FeasibilityView } from './blueprint.dto.js';
import { drawable, RoundPoolRepository } from './round-pool.repository.js';
import { likenessView, RoundRepeats } from './round-repeats.service.js';

/** Tells, while a blueprint is being written, whether the bank can serve it. */
@Injectable()
export class BlueprintFeasibility {
  constructor(
    private readonly pools: RoundPoolRepository,
    private readonly repeats: RoundRepeats,
  ) {}

  async of({ contestId, week, blueprint }: FeasibilityRequest): Promise<FeasibilityView> {
    const pool = await this.pools.servable(week ?? null);
    const { feasible, questionCount, rows, short } = feasibilityOf(blueprint, pool.map(drawable));
    const likeness = this.repeats.likeness(blueprint, pool);
    const planned = contestId === undefined ? null : { contestId, number: week ?? null };
    return {
      feasible,
      questionCount,
      rows: rows.map(({ wanted, available }, index) => ({
        index,
        wanted,
        available,
        expectedShared: likeness?.rows[index] ?? null,
      })),
      short,
      likeness: likenessView(likeness),
      repeats: planned && (await this.repeats.earlier(blueprint, pool, planned)),
    };
  }
}
