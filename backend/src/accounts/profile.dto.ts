import { CONTESTANT_GROUPS } from '../domain/contestant-group.js';
import { Choice, Day, Id, Instant, Part, Text } from '../platform/http/fields.js';
import { UnitRef } from '../units/unit.dto.js';

export class ProfileView {
  @Id()
  id: string;

  @Text()
  fullName: string;

  @Day({ nullable: true })
  dateOfBirth: string | null;

  @Text({ nullable: true, example: '+84912345678' })
  phone: string | null;

  @Text({ nullable: true })
  email: string | null;

  @Part(() => UnitRef, { nullable: true })
  commune: UnitRef | null;

  @Part(() => UnitRef, { nullable: true })
  unit: UnitRef | null;

  @Text({ nullable: true })
  unitOther: string | null;

  @Choice(CONTESTANT_GROUPS)
  group: string;

  @Text({ nullable: true })
  guardianName: string | null;

  @Instant()
  consentedAt: string;

  @Instant()
  registeredAt: string;

  @Instant({ nullable: true, about: 'When consent was withdrawn' })
  withdrawnAt: string | null;
}

/** Only what is sent changes. */
export class ProfileChangeRequest {
  @Text({ max: 80, optional: true })
  fullName?: string;

  @Text({ max: 200, optional: true, nullable: true })
  email?: string | null;

  @Id({ optional: true })
  communeId?: string;

  @Id({ optional: true, nullable: true })
  unitId?: string | null;

  @Text({ max: 200, optional: true, nullable: true, about: 'A unit that is not in the list' })
  unitOther?: string | null;

  @Choice(CONTESTANT_GROUPS, { optional: true })
  group?: string;
}
