import { CONTESTANT_GROUPS } from '../domain/contestant-group.js';
import { Agreement, Choice, Day, Flag, Id, PartList, SecretText, Text, Whole } from '../platform/http/fields.js';

export class GroupChoice {
  @Choice(CONTESTANT_GROUPS)
  code: string;

  @Text({ about: 'In the language of the reader' })
  name: string;
}

/** What registration asks for, and what is agreed to. */
export class TermsView {
  @Text({ max: 20_000, about: 'Purpose, data and rights' })
  consentText: string;

  @Text()
  consentVersion: string;

  @Whole({ about: 'Whoever is younger needs a guardian; 0: nobody does' })
  guardianUnderAge: number;

  @Flag()
  asksIdNumber: boolean;

  @PartList(() => GroupChoice)
  groups: GroupChoice[];
}

export class RegistrationRequest {
  @Text({ max: 200 })
  fullName: string;

  @Day()
  dateOfBirth: string;

  @Text({ max: 30, about: 'Vietnamese mobile number in any usual writing' })
  phone: string;

  @Text({ max: 200, optional: true, nullable: true })
  email?: string | null;

  @Id({ about: 'A current commune or ward' })
  communeId: string;

  @Id({ optional: true, nullable: true, about: 'An agency, school or enterprise of the list' })
  unitId?: string | null;

  @Text({ max: 200, optional: true, nullable: true, about: 'A unit that is not in the list' })
  unitOther?: string | null;

  @Choice(CONTESTANT_GROUPS)
  group: string;

  @Text({ max: 30, optional: true, nullable: true, about: 'ID-card number, only where the contest asks for it' })
  idNumber?: string | null;

  @SecretText({ min: 8 })
  password: string;

  @Agreement({
    vi: 'Bạn cần đồng ý với điều khoản xử lý dữ liệu cá nhân để đăng ký.',
    en: 'Please agree to the terms about personal data to register.',
  })
  consent: true;

  @Text({ max: 200, optional: true, nullable: true })
  guardianName?: string | null;

  @Text({ max: 30, optional: true, nullable: true })
  guardianPhone?: string | null;

  @Flag({ optional: true, about: 'The guardian agrees' })
  guardianConsent?: boolean;
}
