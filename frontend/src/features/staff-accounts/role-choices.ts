import { useText } from '../../i18n/shared.messages.js';
import { useStaffAccountsText } from './staff-accounts.messages.js';
import type { StaffAccount } from './staff-accounts.queries.js';

export const STAFF_ROLE_NAMES: readonly StaffAccount['role'][] = ['organiser', 'judge', 'administrator'];

/** The roles as choices, each with what it may do. */
export function useRoleChoices() {
  const { roles } = useText();
  const { form } = useStaffAccountsText();
  return STAFF_ROLE_NAMES.map((role) => ({ value: role, label: roles[role], consequence: form.roles[role] }));
}
