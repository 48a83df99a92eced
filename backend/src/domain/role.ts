/** What an account may be. Staff roles never take part in a contest. */
export const ROLES = ['contestant', 'organiser', 'judge', 'administrator'] as const;
export type Role = (typeof ROLES)[number];

export const STAFF_ROLES = ['organiser', 'judge', 'administrator'] as const satisfies readonly Role[];

export const isStaff = (role: Role): boolean => role !== 'contestant';
