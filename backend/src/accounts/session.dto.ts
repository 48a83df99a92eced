import { ROLES, type Role } from '../domain/role.js';
import { Choice, Flag, Id, Instant, Part, SecretText, Text } from '../platform/http/fields.js';

export class SignInRequest {
  @Text({ max: 100, about: 'Phone number of a contestant in any usual writing, or the name of a staff member' })
  signInName: string;

  @SecretText()
  password: string;
}

export class SessionAccount {
  @Id()
  id: string;

  @Choice(ROLES)
  role: Role;

  @Text()
  displayName: string;
}

export class SessionView {
  @Part(() => SessionAccount, { nullable: true, about: 'null: nobody is signed in' })
  account: SessionAccount | null;

  @Instant()
  serverTime: string;
}

/** A signed-in device. */
export class DeviceView {
  @Id()
  id: string;

  @Text({ min: 0, max: 300, about: 'What its browser called itself' })
  userAgent: string;

  @Instant()
  createdAt: string;

  @Instant({ about: 'To some minutes' })
  lastSeenAt: string;

  @Flag({ about: 'The one that asks' })
  current: boolean;
}
