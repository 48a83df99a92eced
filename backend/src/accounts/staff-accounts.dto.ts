import { STAFF_ROLES, type Role } from '../domain/role.js';
import { Choice, Flag, Id, Instant, SecretText, Text } from '../platform/http/fields.js';

export class StaffAccountView {
  @Id()
  id: string;

  @Text()
  signInName: string;

  @Text()
  displayName: string;

  @Choice(STAFF_ROLES)
  role: Role;

  @Instant()
  createdAt: string;

  @Instant({ nullable: true })
  disabledAt: string | null;
}

export class StaffAccountRequest {
  @Text({
    min: 3,
    max: 40,
    pattern: /^[A-Za-z][A-Za-z0-9._-]*$/,
    about: 'Letters without diacritics, digits, dot, dash; capitals do not matter',
  })
  signInName: string;

  @Text({ max: 100 })
  displayName: string;

  @Choice(STAFF_ROLES)
  role: Role;

  @SecretText({ min: 14 })
  password: string;
}

/** Only what is sent changes. A new password, a new role and disabling sign the account out everywhere. */
export class StaffAccountChangeRequest {
  @Text({ max: 100, optional: true })
  displayName?: string;

  @Choice(STAFF_ROLES, { optional: true })
  role?: Role;

  @Flag({ optional: true })
  disabled?: boolean;

  @SecretText({ min: 14, optional: true })
  password?: string;
}
