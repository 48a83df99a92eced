/** Communes, wards and special zones are where people live; the other kinds are where they work or study. */
export const UNIT_KINDS = [
  'province',
  'commune',
  'ward',
  'department',
  'agency',
  'school',
  'enterprise',
  'other',
] as const;
export type UnitKind = (typeof UNIT_KINDS)[number];

export const LOCALITY_KINDS = ['commune', 'ward'] as const satisfies readonly UnitKind[];
