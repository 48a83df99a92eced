import { Injectable } from '@nestjs/common';
import { foldVietnamese } from '../domain/folding.js';
import { maskPhone } from '../domain/phone.js';
import { NothingHere } from '../platform/errors/common-problems.js';
import { windowOf } from '../platform/http/fields.js';
import { UnitDirectory } from '../units/unit-directory.js';
import type { UnitRef } from '../units/unit.dto.js';
import { type BarredMatch, BarredRoster } from './barred-roster.service.js';
import type { Contestant } from './contestant.entity.js';
import { type ContestantFilter, ContestantsRepository } from './contestants.repository.js';
import type {
  ContestantDetail,
  ContestantFlag,
  ContestantPage,
  ContestantRow,
  ContestantsQuery,
} from './staff-contestants.dto.js';

/** Contestants as staff see them. */
@Injectable()
export class ContestantListing {
  constructor(
    private readonly repository: ContestantsRepository,
    private readonly roster: BarredRoster,
    private readonly units: UnitDirectory,
  ) {}

  async page(query: ContestantsQuery): Promise<ContestantPage> {
    const window = windowOf(query);
    const { total, rows } = await this.repository.page(filterOf(query), window);
    const surroundings = await this.surroundingsOf(rows);
    return {
      total,
      page: window.page,
      size: window.limit,
      rows: rows.map((contestant) => rowOf(contestant, surroundings)),
    };
  }

  async detail(id: string): Promise<ContestantDetail> {
    const contestant = await this.repository.find(id);
    if (!contestant) throw new NothingHere();
    const surroundings = await this.surroundingsOf([contestant]);
    const { phone, email, unitOther, idNumberLastFour, guardianName, guardianPhone } = contestant;
    return {
      ...rowOf(contestant, surroundings),
      ...{ phone, email, unitOther, idNumberLastFour, guardianName, guardianPhone },
      consentedAt: contestant.consentedAt.toISOString(),
      withdrawnAt: contestant.withdrawnAt?.toISOString() ?? null,
      barredMatch: surroundings.matches.get(id) ?? null,
    };
  }

  private async surroundingsOf(contestants: readonly Contestant[]): Promise<Surroundings> {
    const ids = contestants.map(({ id }) => id);
    const unitIds = contestants.flatMap(({ communeId, unitId }) => [communeId, unitId]).filter((id) => id !== null);
    return {
      units: await this.units.namesOf(unitIds),
      matches: await this.roster.matchesAmong(ids),
      namesakes: new Set(await this.repository.namesakesAmong(ids)),
      sameIdNumber: new Set(await this.repository.sameIdNumberAmong(ids)),
    };
  }
}

interface Surroundings {
  readonly units: ReadonlyMap<string, UnitRef>;
  readonly matches: ReadonlyMap<string, BarredMatch>;
  readonly namesakes: ReadonlySet<string>;
  readonly sameIdNumber: ReadonlySet<string>;
}

/** Digits ask for a phone number, anything else for a name. */
function filterOf({ q = '', communeId }: ContestantsQuery): ContestantFilter {
  const digits = /^[\d\s.+()-]+$/.test(q) ? q.replace(/\D/g, '').replace(/^(?:84|0)/, '') : '';
  return {
    foldedName: digits || q === '' ? null : foldVietnamese(q),
    phoneDigits: digits || null,
    communeId: communeId ?? null,
  };
}

function rowOf(contestant: Contestant, surroundings: Surroundings): ContestantRow {
  const { id, fullName, phone, dateOfBirth, communeId, unitId, group, registeredAt, withdrawnAt } = contestant;
  return {
    id,
    fullName,
    maskedPhone: phone && maskPhone(phone),
    dateOfBirth,
    commune: surroundings.units.get(communeId ?? '') ?? null,
    unit: surroundings.units.get(unitId ?? '') ?? null,
    group,
    registeredAt: registeredAt.toISOString(),
    withdrawn: withdrawnAt !== null,
    flags: flagsOf(contestant, surroundings),
  };
}

function flagsOf(
  { id, guardianName }: Contestant,
  { matches, namesakes, sameIdNumber }: Surroundings,
): ContestantFlag[] {
  const kind = matches.get(id)?.kind;
  const raised: readonly [ContestantFlag, boolean][] = [
    ['barred', kind === 'barred'],
    ['barred-name', kind === 'flag'],
    ['same-name-and-birth', namesakes.has(id)],
    ['same-id-number', sameIdNumber.has(id)],
    ['has-guardian', guardianName !== null],
  ];
  return raised.filter(([, isRaised]) => isRaised).map(([flag]) => flag);
}
