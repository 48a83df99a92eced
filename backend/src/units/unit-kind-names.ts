import { foldVietnamese } from '../domain/folding.js';
import { UNIT_KINDS, type UnitKind } from '../domain/unit-kind.js';

/** The kinds as tables name them. */
export const KIND_NAMES: Readonly<Record<UnitKind, string>> = {
  province: 'Tỉnh',
  commune: 'Xã',
  ward: 'Phường',
  department: 'Sở, ban, ngành',
  agency: 'Cơ quan',
  school: 'Trường học',
  enterprise: 'Doanh nghiệp',
  other: 'Khác',
};

/** The kind that a cell names, in Vietnamese or by its code, or null. */
export function kindNamed(text: string): UnitKind | null {
  const folded = foldVietnamese(text);
  return UNIT_KINDS.find((kind) => kind === folded || foldVietnamese(KIND_NAMES[kind]) === folded) ?? null;
}
