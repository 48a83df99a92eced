import { Injectable } from '@nestjs/common';
import { LOCALITY_KINDS, type UnitKind } from '../domain/unit-kind.js';
import { Clock } from '../platform/clock/clock.js';
import { todayIn, VIETNAM } from '../platform/clock/zoned-time.js';
import { UnitsRepository } from './units.repository.js';

export interface UnitName {
  readonly id: string;
  readonly name: string;
  readonly kind: UnitKind;
  readonly parentName: string | null;
}

/** Units as other features look them up. */
@Injectable()
export class UnitDirectory {
  constructor(
    private readonly repository: UnitsRepository,
    private readonly clock: Clock,
  ) {}

  async namesOf(ids: readonly string[]): Promise<Map<string, UnitName>> {
    const wanted = [...new Set(ids)];
    const names = wanted.length === 0 ? [] : await this.repository.namesOf(wanted);
    return new Map(names.map((name) => [name.id, name]));
  }

  /** True for a commune or ward that exists today. */
  localityExists(id: string): Promise<boolean> {
    return this.existsToday(id, isLocality);
  }

  /** True for an agency, school, enterprise … that exists today. */
  workplaceExists(id: string): Promise<boolean> {
    return this.existsToday(id, isWorkplace);
  }

  /** The unit that this one has become by mergers and new names; itself where it has not changed. */
  async currentOf(id: string): Promise<string> {
    return (await this.repository.currentOf(id)) ?? id;
  }

  private async existsToday(id: string, fits: (kind: UnitKind) => boolean): Promise<boolean> {
    const unit = await this.repository.find(id);
    if (!unit || !fits(unit.kind)) return false;
    return unit.validTo === null || unit.validTo > todayIn(VIETNAM, this.clock);
  }
}

export const isLocality = (kind: UnitKind): boolean => LOCALITY_KINDS.some((locality) => locality === kind);

export const isWorkplace = (kind: UnitKind): boolean => !isLocality(kind) && kind !== 'province';
