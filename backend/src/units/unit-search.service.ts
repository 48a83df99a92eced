import { Injectable } from '@nestjs/common';
import { foldVietnamese } from '../domain/folding.js';
import type { UnitKind } from '../domain/unit-kind.js';
import { Clock } from '../platform/clock/clock.js';
import { todayIn, VIETNAM } from '../platform/clock/zoned-time.js';
import { isLocality, isWorkplace } from './unit-directory.js';
import { UnitIndex } from './unit-index.js';
import type { UnitSearchQuery, UnitSide, UnitSuggestion } from './unit.dto.js';
import { UnitsRepository } from './units.repository.js';

const KEPT_MS = 60_000;
const SUGGESTIONS = 10;

/** Suggests units while people type. The names stay in memory: some thousands, changed a few times a year. */
@Injectable()
export class UnitSearch {
  private index: { readonly built: Promise<UnitIndex>; readonly atMs: number } | null = null;

  constructor(
    private readonly repository: UnitsRepository,
    private readonly clock: Clock,
  ) {}

  async find({ q, kind, limit = SUGGESTIONS }: UnitSearchQuery): Promise<UnitSuggestion[]> {
    const index = await this.current();
    const fits = SIDES[kind ?? 'either'];
    return index
      .find(foldVietnamese(q), limit, (unit) => fits(unit.kind))
      .map(({ unit, formerName }) => ({
        id: unit.id,
        name: unit.name,
        kind: unit.kind,
        parentName: unit.parentName,
        formerName,
      }));
  }

  /** Call after units changed here; other processes see it within a minute. */
  forget(): void {
    this.index = null;
  }

  private current(): Promise<UnitIndex> {
    const now = this.clock.nowMs();
    if (this.index && Math.abs(now - this.index.atMs) < KEPT_MS) return this.index.built;
    const built = this.repository.searchable(todayIn(VIETNAM, this.clock)).then((units) => new UnitIndex(units));
    this.index = { built, atMs: now };
    built.catch(() => this.forget());
    return built;
  }
}

const SIDES: Readonly<Record<UnitSide | 'either', (kind: UnitKind) => boolean>> = {
  locality: isLocality,
  workplace: isWorkplace,
  either: () => true,
};
