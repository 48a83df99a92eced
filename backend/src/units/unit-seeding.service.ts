import { Injectable } from '@nestjs/common';
import { foldVietnamese } from '../domain/folding.js';
import type { UnitKind } from '../domain/unit-kind.js';
import { Secrets } from '../platform/crypto/secrets.js';
import { Database } from '../platform/database/database.js';
import { readProvince, type SeedLocality, type SeedProvince } from './seed/address-database.js';
import { EARLIER_DISTRICTS, WORKPLACES } from './seed/thanh-hoa.js';
import { UnitSearch } from './unit-search.service.js';
import type { Unit } from './unit.entity.js';
import { UnitsRepository } from './units.repository.js';

const THANH_HOA = '38';
/** The day on which the present communes and wards began and the districts ended (Resolution 202/2025/QH15). */
const REORGANISED_ON = '2025-07-01';

interface SeedUnit {
  readonly code: string;
  readonly name: string;
  readonly kind: UnitKind;
  readonly validFrom: string | null;
  readonly rosterCount: number | null;
  readonly formerNames: readonly string[];
}

/** Fills the list of units with a province's communes and wards, and for Thanh Hóa with its places of work. */
@Injectable()
export class UnitSeeding {
  constructor(
    private readonly repository: UnitsRepository,
    private readonly search: UnitSearch,
    private readonly database: Database,
    private readonly secrets: Secrets,
  ) {}

  /**
   * Adds what is missing, by code, and changes nothing that stands: it may run as often as one likes.
   *
   * @param provinceCode two digits of the statistics office, e.g. 38 for Thanh Hóa
   * @param progress is told how many units of how many are in place
   * @returns how many units there are of the seed, new and old
   */
  async seed(provinceCode: string, progress: (done: number, total: number) => void = () => {}): Promise<number> {
    const province = await readProvince(provinceCode);
    const root = rootOf(province);
    const below = [...province.localities.map(localityOf), ...workplacesOf(province)];
    const total = below.length + 1;
    await this.database.run(async () => {
      const [provinceId = null] = await this.addMissing([root], null);
      progress(1, total);
      const ids = await this.addMissing(below, provinceId);
      progress(total, total);
      await this.addFormerNames(below, ids);
    });
    this.search.forget();
    return total;
  }

  /** The ids in the order of the units. */
  private async addMissing(units: readonly SeedUnit[], parentId: string | null): Promise<string[]> {
    const standing = await this.repository.byCodes(units.map(({ code }) => code));
    const placed = units.map((unit) => standing.get(unit.code) ?? this.newUnit(unit, parentId));
    await this.repository.addAll(placed.filter(({ code }) => !standing.has(code)));
    return placed.map(({ id }) => id);
  }

  private newUnit({ code, name, kind, validFrom, rosterCount }: SeedUnit, parentId: string | null): Unit {
    return {
      id: this.secrets.newId(),
      ...{ code, name, kind, parentId, validFrom, rosterCount },
      foldedName: foldVietnamese(name),
      validTo: null,
      successorId: null,
    };
  }

  private async addFormerNames(units: readonly SeedUnit[], ids: readonly string[]): Promise<void> {
    const aliases = units.flatMap(({ formerNames }, place) =>
      formerNames.map((name) => ({
        id: this.secrets.newId(),
        unitId: ids[place] ?? '',
        name,
        foldedName: foldVietnamese(name),
      })),
    );
    await this.repository.addAliases(aliases);
  }
}

const rootOf = ({ code, name }: SeedProvince): SeedUnit => ({
  code,
  name,
  kind: 'province',
  validFrom: null,
  rosterCount: null,
  formerNames: [],
});

function localityOf({ code, name, formerNames }: SeedLocality): SeedUnit {
  const earlier = Object.entries(EARLIER_DISTRICTS).filter(([, codes]) => codes.includes(code));
  return {
    code,
    name,
    kind: name.startsWith('Phường ') ? 'ward' : 'commune',
    validFrom: REORGANISED_ON,
    rosterCount: null,
    formerNames: [...formerNames, ...earlier.map(([district]) => district)],
  };
}

function workplacesOf({ code, localities }: SeedProvince): SeedUnit[] {
  if (code !== THANH_HOA) return [];
  const known = WORKPLACES.map((place) => ({ ...place, validFrom: null, formerNames: place.formerNames ?? [] }));
  return [...known, ...localities.map(committeeOf)];
}

/** Most civil servants work for the people's committee of a commune or ward. The number is made up, 62 to 98. */
function committeeOf({ code, name }: SeedLocality): SeedUnit {
  return {
    code: `UBND-${code}`,
    name: `UBND ${name.charAt(0).toLowerCase()}${name.slice(1)}`,
    kind: 'agency',
    validFrom: REORGANISED_ON,
    rosterCount: 62 + (Number(code) % 37),
    formerNames: [],
  };
}
