import { Injectable } from '@nestjs/common';
import { fault } from '../platform/errors/common-problems.js';
import type { FieldFault } from '../platform/errors/problem.js';
import { UnitDirectory } from '../units/unit-directory.js';

/** Where a person lives and works, as far as it was sent: undefined is left as it is, null is emptied. */
export interface Affiliation {
  readonly communeId?: string | undefined;
  readonly unitId?: string | null | undefined;
  readonly unitOther?: string | null | undefined;
}

/** Checks where a contestant says to live and work. The two may be far apart. */
@Injectable()
export class Affiliations {
  constructor(private readonly units: UnitDirectory) {}

  async faultsOf({ communeId, unitId, unitOther }: Affiliation): Promise<FieldFault[]> {
    const faults: FieldFault[] = [];
    if (communeId && !(await this.units.localityExists(communeId))) faults.push(COMMUNE_UNKNOWN);
    if (unitId && !(await this.units.workplaceExists(unitId))) faults.push(UNIT_UNKNOWN);
    if (unitId && unitOther) faults.push(UNIT_TWICE);
    return faults;
  }
}

const COMMUNE_UNKNOWN = fault(
  '/communeId',
  'commune-unknown',
  'Xã, phường này không có trong danh sách hiện hành. Hãy tìm theo tên cũ hoặc tên mới rồi chọn lại.',
  'This commune or ward is not in the present list. Search for its former or present name and choose again.',
);
const UNIT_UNKNOWN = fault(
  '/unitId',
  'unit-unknown',
  'Đơn vị này không có trong danh sách hiện hành. Hãy chọn lại hoặc ghi tên đơn vị khác.',
  'This unit is not in the present list. Choose another one, or type its name.',
);
const UNIT_TWICE = fault(
  '/unitOther',
  'unit-twice',
  'Chỉ chọn một đơn vị trong danh sách hoặc ghi tên đơn vị khác, không cả hai.',
  'Either choose a unit of the list or type another one, not both.',
);
