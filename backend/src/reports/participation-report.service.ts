import { Injectable } from '@nestjs/common';
import { RoundCatalogue } from '../contests/round-catalogue.js';
import { Clock } from '../platform/clock/clock.js';
import { NothingHere } from '../platform/errors/common-problems.js';
import type { ParticipationView, UnitParticipation } from './participation.dto.js';
import { Participation, type UnitCount } from './participation.repository.js';

/** Who takes part in a round: by hour, by unit, by commune. */
@Injectable()
export class ParticipationReport {
  constructor(
    private readonly catalogue: RoundCatalogue,
    private readonly participation: Participation,
    private readonly clock: Clock,
  ) {}

  /** Problem: nothing-here. */
  async of(roundId: string): Promise<ParticipationView> {
    if (!(await this.catalogue.round(roundId))) throw new NothingHere();
    const hours = await this.participation.byHour(roundId);
    return {
      ...(await this.participation.totals(roundId, this.clock.now())),
      byHour: hours.map(({ hour, started, submitted }) => ({ hour: hour.toISOString(), started, submitted })),
      byUnit: (await this.participation.by('unit', roundId)).map(unitParticipation),
      byCommune: (await this.participation.by('commune', roundId)).map(unitParticipation),
    };
  }
}

function unitParticipation({ unitId, name, entrants, rosterCount }: UnitCount): UnitParticipation {
  const hasRoster = rosterCount !== null && rosterCount > 0;
  const sharePercent = hasRoster ? Math.round((entrants / rosterCount) * 1_000) / 10 : null;
  return { unitId, name, entrants, rosterCount, sharePercent };
}
