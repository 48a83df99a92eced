import { Injectable } from '@nestjs/common';
import type { CatalogueRound } from '../contests/round-catalogue.js';
import { questionCountOf } from '../domain/question-count.js';
import { type UnitEntrant, unitTallies } from '../domain/unit-standing.js';
import { LiveEntrants } from './live-entrants.service.js';
import type { UnitStandingRow, UnitStandingSide } from './standings.dto.js';
import { UnitEntrants } from './unit-entrants.repository.js';
import { rankedUnits } from './unit-ranking.js';

/** The collective standing of a round that is public while it runs. */
@Injectable()
export class LiveUnits {
  constructor(
    private readonly live: LiveEntrants,
    private readonly entrants: UnitEntrants,
  ) {}

  async rowsOf(round: CatalogueRound, side: UnitStandingSide): Promise<UnitStandingRow[]> {
    const entrants: UnitEntrant[] = [];
    const fullScore = questionCountOf(round.blueprint);
    for await (const batch of this.live.all(round)) {
      const units = await this.entrants.unitsOf(
        batch.map(({ contestantId }) => contestantId),
        side,
      );
      for (const { contestantId, counted } of batch) {
        const unit = units.get(contestantId);
        if (unit === undefined) continue;
        entrants.push({
          contestant: contestantId,
          unit,
          score: counted.score,
          allCorrect: counted.score === fullScore,
        });
      }
    }
    return rankedUnits(await this.entrants.units(), unitTallies(entrants), round.rules.rosterFloorPercent);
  }
}
