import { Injectable } from '@nestjs/common';
import { feasibilityOf } from '../domain/paper.js';
import type { FeasibilityRequest, FeasibilityView } from './blueprint.dto.js';
import { drawable, RoundPoolRepository } from './round-pool.repository.js';

/** Tells, while a blueprint is being written, whether the bank can serve it. */
@Injectable()
export class BlueprintFeasibility {
  constructor(private readonly pools: RoundPoolRepository) {}

  async of({ week, blueprint }: FeasibilityRequest): Promise<FeasibilityView> {
    const pool = await this.pools.servable(week ?? null);
    const { feasible, questionCount, rows, short } = feasibilityOf(blueprint, pool.map(drawable));
    return {
      feasible,
      questionCount,
      rows: rows.map(({ wanted, available }, index) => ({ index, wanted, available })),
      short,
    };
  }
}
