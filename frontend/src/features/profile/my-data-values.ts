import type { View } from '../../api/views.js';
import type { FoundOption } from '../../ui/search-select.js';

/** What the form holds; names are those of the request. */
export interface MyDataValues {
  readonly fullName: string;
  readonly email: string;
  readonly communeId: FoundOption | null;
  readonly unitId: FoundOption | null;
  readonly isUnlisted: boolean;
  readonly unitOther: string;
  readonly group: string;
}

export function valuesOf({ fullName, email, commune, unit, unitOther, group }: View<'ProfileView'>): MyDataValues {
  return {
    fullName,
    email: email ?? '',
    communeId: optionOf(commune),
    unitId: optionOf(unit),
    isUnlisted: unitOther !== null,
    unitOther: unitOther ?? '',
    group,
  };
}

export function changeOf(values: MyDataValues): View<'ProfileChangeRequest'> {
  const { fullName, email, communeId, unitId, isUnlisted, unitOther, group } = values;
  return {
    fullName,
    email: email.trim() === '' ? null : email,
    ...(communeId && { communeId: communeId.id }),
    unitId: isUnlisted ? null : (unitId?.id ?? null),
    unitOther: isUnlisted && unitOther.trim() !== '' ? unitOther : null,
    group: group as View<'ProfileChangeRequest'>['group'],
  };
}

function optionOf(unit: View<'UnitRef'> | null): FoundOption | null {
  return unit && { id: unit.id, label: unit.name, ...(unit.parentName && { detail: unit.parentName }) };
}
