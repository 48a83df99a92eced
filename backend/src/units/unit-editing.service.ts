import { Injectable } from '@nestjs/common';
import { AuditLog } from '../audit/audit-log.js';
import { foldVietnamese, tidyText } from '../domain/folding.js';
import { Secrets } from '../platform/crypto/secrets.js';
import { Database, isUniqueViolation } from '../platform/database/database.js';
import { fault, NothingHere, RequestInvalid } from '../platform/errors/common-problems.js';
import { UnitListing } from './unit-listing.service.js';
import { UnitSearch } from './unit-search.service.js';
import type { UnitChangeRequest, UnitRequest, UnitRow } from './unit.dto.js';
import type { Unit } from './unit.entity.js';
import { UnitCodeTaken } from './units.errors.js';
import { UnitsRepository } from './units.repository.js';

/** Adding, renaming, ending and merging units. */
@Injectable()
export class UnitEditing {
  constructor(
    private readonly repository: UnitsRepository,
    private readonly listing: UnitListing,
    private readonly search: UnitSearch,
    private readonly database: Database,
    private readonly audit: AuditLog,
    private readonly secrets: Secrets,
  ) {}

  async add(request: UnitRequest): Promise<UnitRow> {
    const unit = this.unitOf(request);
    await this.database.run(async () => {
      if (unit.parentId && !(await this.repository.find(unit.parentId)))
        throw new RequestInvalid({ faults: [NO_PARENT] });
      await this.insert(unit);
      await this.record('unit-added', unit.id, { code: unit.code, name: unit.name, kind: unit.kind });
    });
    this.search.forget();
    return this.listing.row(unit.id);
  }

  async change(id: string, request: UnitChangeRequest): Promise<UnitRow> {
    await this.database.run(async () => {
      const unit = await this.repository.find(id);
      if (!unit) throw new NothingHere();
      await this.checkSuccessor(id, request.successorId);
      const changes = changesOf(request);
      if (Object.keys(changes).length === 0) return;
      await this.repository.change(id, changes);
      if (changes.name !== undefined) await this.keepFormerName(unit);
      await this.record('unit-changed', id, { code: unit.code, ...request });
    });
    this.search.forget();
    return this.listing.row(id);
  }

  private async checkSuccessor(id: string, successorId: string | null | undefined): Promise<void> {
    if (!successorId) return;
    const successor = await this.repository.find(successorId);
    const leadsBack = successor !== null && (await this.repository.currentOf(successorId)) === id;
    if (!successor || successorId === id || leadsBack) throw new RequestInvalid({ faults: [NO_SUCCESSOR] });
  }

  /** People go on looking for a unit under the name that it had. */
  private keepFormerName({ id, name, foldedName }: Unit): Promise<void> {
    return this.repository.addAliases([{ id: this.secrets.newId(), unitId: id, name, foldedName }]);
  }

  private async insert(unit: Unit): Promise<void> {
    try {
      await this.repository.addAll([unit]);
    } catch (error) {
      if (isUniqueViolation(error)) throw new UnitCodeTaken({ faults: [CODE_TAKEN] });
      throw error;
    }
  }

  private unitOf({ code, name, kind, parentId = null, validFrom = null, rosterCount = null }: UnitRequest): Unit {
    const tidy = tidyText(name);
    return {
      id: this.secrets.newId(),
      ...{ code, name: tidy, foldedName: foldVietnamese(tidy), kind, parentId, validFrom, rosterCount },
      validTo: null,
      successorId: null,
    };
  }

  private record(action: string, subjectId: string, details: Record<string, unknown>): Promise<void> {
    return this.audit.record({ action, subjectType: 'unit', subjectId, details });
  }
}

function changesOf({ name, rosterCount, validTo, successorId }: UnitChangeRequest): Partial<Unit> {
  return {
    ...(name !== undefined && { name: tidyText(name), foldedName: foldVietnamese(name) }),
    ...(rosterCount !== undefined && { rosterCount }),
    ...(validTo !== undefined && { validTo }),
    ...(successorId !== undefined && { successorId }),
  };
}

const NO_PARENT = fault('/parentId', 'unit-unknown', 'Không có đơn vị cấp trên này.', 'There is no such unit above.');
const NO_SUCCESSOR = fault(
  '/successorId',
  'successor-unfit',
  'Đơn vị kế thừa phải là một đơn vị khác có trong danh sách và không dẫn ngược trở lại đơn vị này.',
  'The successor must be another unit of the list that does not lead back to this one.',
);
const CODE_TAKEN = fault('/code', 'unit-code-taken', 'Mã này đã được dùng.', 'This code is in use.');
