/** What a contestant takes part as (DOMAIN §2). */
export const CONTESTANT_GROUPS = [
  'official',
  'public-employee',
  'union-member',
  'student',
  'worker',
  'citizen',
] as const;
export type ContestantGroup = (typeof CONTESTANT_GROUPS)[number];
