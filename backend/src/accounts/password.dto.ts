import { Instant, SecretText, Text } from '../platform/http/fields.js';

export class PasswordResetRequest {
  @Text({ max: 100 })
  signInName: string;
}

export class PasswordResetConfirmation {
  @Text({ max: 100 })
  signInName: string;

  @Text({ max: 20, about: 'The eight digits; spaces do not matter', example: '1234 5678' })
  code: string;

  @SecretText({ min: 8 })
  newPassword: string;
}

export class PasswordChangeRequest {
  @SecretText()
  currentPassword: string;

  @SecretText({ min: 8, about: 'At least 8 characters, for staff 14' })
  newPassword: string;
}

/** The password, asked again before something that cannot be undone. */
export class PasswordProof {
  @SecretText()
  password: string;
}

/** A code to read out to the contestant, after the identity was checked. It is shown this once. */
export class IssuedCodeView {
  @Text({ example: '12345678' })
  code: string;

  @Instant()
  expiresAt: string;
}
