import { Injectable } from '@nestjs/common';
import { AuditLog } from '../audit/audit-log.js';
import { foldVietnamese } from '../domain/folding.js';
import { tidyName } from '../domain/name.js';
import { Database } from '../platform/database/database.js';
import { NothingHere, RequestInvalid } from '../platform/errors/common-problems.js';
import { UnitDirectory } from '../units/unit-directory.js';
import { ConsentWithdrawn } from './accounts.errors.js';
import { AccountsRepository } from './accounts.repository.js';
import { Affiliations } from './affiliations.service.js';
import type { Contestant } from './contestant.entity.js';
import { faultsOfEmail, faultsOfName } from './contestant-details.policy.js';
import { ContestantsRepository } from './contestants.repository.js';
import type { ProfileChangeRequest, ProfileView } from './profile.dto.js';
import { Sessions } from './sessions.service.js';

/** What a contestant sees and corrects of the own details. */
@Injectable()
export class Profiles {
  constructor(
    private readonly contestants: ContestantsRepository,
    private readonly accounts: AccountsRepository,
    private readonly affiliations: Affiliations,
    private readonly units: UnitDirectory,
    private readonly sessions: Sessions,
    private readonly database: Database,
    private readonly audit: AuditLog,
  ) {}

  async of(contestantId: string): Promise<ProfileView> {
    const contestant = await this.contestants.find(contestantId);
    if (!contestant) throw new NothingHere();
    const { communeId, unitId } = contestant;
    const names = await this.units.namesOf([communeId, unitId].filter((id) => id !== null));
    return {
      id: contestant.id,
      fullName: contestant.fullName,
      dateOfBirth: contestant.dateOfBirth,
      phone: contestant.phone,
      email: contestant.email,
      commune: names.get(communeId ?? '') ?? null,
      unit: names.get(unitId ?? '') ?? null,
      unitOther: contestant.unitOther,
      group: contestant.group,
      guardianName: contestant.guardianName,
      consentedAt: contestant.consentedAt.toISOString(),
      registeredAt: contestant.registeredAt.toISOString(),
      withdrawnAt: contestant.withdrawnAt?.toISOString() ?? null,
    };
  }

  async change(contestantId: string, request: ProfileChangeRequest): Promise<ProfileView> {
    await this.check(request);
    await this.database.run(async () => {
      const contestant = await this.contestants.lock(contestantId);
      if (!contestant) throw new NothingHere();
      if (contestant.withdrawnAt) throw new ConsentWithdrawn();
      await this.store(contestantId, changesOf(request));
    });
    return this.of(contestantId);
  }

  private async check(request: ProfileChangeRequest): Promise<void> {
    const faults = [
      ...(request.fullName === undefined ? [] : faultsOfName(request.fullName, '/fullName')),
      ...faultsOfEmail(request.email, '/email'),
      ...(await this.affiliations.faultsOf(request)),
    ];
    if (faults.length > 0) throw new RequestInvalid({ faults });
  }

  private async store(id: string, changes: Partial<Contestant>): Promise<void> {
    if (Object.keys(changes).length === 0) return;
    await this.contestants.change(id, changes);
    if (changes.fullName !== undefined) {
      await this.accounts.change(id, { displayName: changes.fullName });
      await this.sessions.announceChange(id);
    }
    const fields = Object.keys(changes).filter((field) => field !== 'foldedName');
    await this.audit.record({
      action: 'profile-changed',
      subjectType: 'contestant',
      subjectId: id,
      details: { fields },
    });
  }
}

/** The columns to change: a unit chosen from the list takes the place of a typed one, and the other way round. */
function changesOf({
  fullName,
  email,
  communeId,
  unitId,
  unitOther,
  group,
}: ProfileChangeRequest): Partial<Contestant> {
  return {
    ...(fullName !== undefined && { fullName: tidyName(fullName), foldedName: foldVietnamese(fullName) }),
    ...(email !== undefined && { email }),
    ...(communeId !== undefined && { communeId }),
    ...(unitId !== undefined && { unitId, ...(unitId !== null && { unitOther: null }) }),
    ...(unitOther !== undefined && { unitOther, ...(unitOther !== null && { unitId: null }) }),
    ...(group !== undefined && { group }),
  };
}
