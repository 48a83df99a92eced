import { faultsOfEmail, faultsOfName } from '../accounts/contestant-details.policy.js';
import { faultOfPassword } from '../accounts/password.policy.js';
import { ageOn } from '../domain/age.js';
import { normaliseIdNumber } from '../domain/id-number.js';
import { problemsOfName } from '../domain/name.js';
import { normalisePhone } from '../domain/phone.js';
import { fault } from '../platform/errors/common-problems.js';
import type { FieldFault } from '../platform/errors/problem.js';
import type { RegistrationRequest } from './registration.dto.js';
import type { Terms } from './registration-terms.service.js';

/** Younger or older than this is a slip of the finger. */
const YOUNGEST = 6;
const OLDEST = 110;

/** Everything about a registration that is wrong by itself, without looking anything up. */
export function faultsOfRegistration(request: RegistrationRequest, terms: Terms, today: string): FieldFault[] {
  const weakness = faultOfPassword(
    request.password,
    { role: 'contestant', signInName: normalisePhone(request.phone) ?? request.phone },
    '/password',
  );
  return [
    ...faultsOfName(request.fullName, '/fullName'),
    ...(normalisePhone(request.phone) ? [] : [PHONE_MALFORMED]),
    ...faultsOfEmail(request.email, '/email'),
    ...faultsOfBirth(request.dateOfBirth, today),
    ...faultsOfIdNumber(request.idNumber, terms),
    ...(weakness ? [weakness] : []),
    ...(needsGuardian(request.dateOfBirth, terms, today) ? faultsOfGuardian(request, terms) : []),
  ];
}

/** Whether somebody is under the age from which one's own consent is enough (DOMAIN §3.14). */
export const needsGuardian = (dateOfBirth: string, { guardianUnderAge }: Terms, today: string): boolean =>
  ageOn(dateOfBirth, today) < guardianUnderAge;

function faultsOfBirth(dateOfBirth: string, today: string): FieldFault[] {
  const age = ageOn(dateOfBirth, today);
  return age >= YOUNGEST && age <= OLDEST ? [] : [BIRTH_IMPLAUSIBLE];
}

function faultsOfIdNumber(idNumber: string | null | undefined, { asksIdNumber }: Terms): FieldFault[] {
  if (!asksIdNumber) return idNumber ? [ID_NUMBER_NOT_ASKED] : [];
  return idNumber && normaliseIdNumber(idNumber) ? [] : [ID_NUMBER_MALFORMED];
}

function faultsOfGuardian(request: RegistrationRequest, { guardianUnderAge }: Terms): FieldFault[] {
  const { guardianName, guardianPhone, guardianConsent } = request;
  return [
    ...(guardianName && problemsOfName(guardianName).length === 0 ? [] : [guardianNameMissing(guardianUnderAge)]),
    ...faultsOfGuardianPhone(guardianPhone),
    ...(guardianConsent === true ? [] : [GUARDIAN_CONSENT_MISSING]),
  ];
}

function faultsOfGuardianPhone(typed: string | null | undefined): FieldFault[] {
  if (!typed) return [GUARDIAN_PHONE_MISSING];
  return normalisePhone(typed) ? [] : [GUARDIAN_PHONE_MALFORMED];
}

const PHONE_MALFORMED = fault(
  '/phone',
  'phone-malformed',
  'Số điện thoại di động chưa đúng (cần 10 chữ số, bắt đầu bằng 03, 05, 07, 08 hoặc 09).',
  'Not a Vietnamese mobile number (10 digits starting with 03, 05, 07, 08 or 09).',
);
const BIRTH_IMPLAUSIBLE = fault(
  '/dateOfBirth',
  'birth-implausible',
  `Ngày sinh chưa đúng: thí sinh cần từ ${YOUNGEST} đến ${OLDEST} tuổi.`,
  `Not a plausible birth date: contestants are ${YOUNGEST} to ${OLDEST} years old.`,
);
const ID_NUMBER_MALFORMED = fault(
  '/idNumber',
  'id-number-malformed',
  'Hãy nhập đủ 12 chữ số của căn cước. Hệ thống chỉ giữ 4 số cuối và một mã băm.',
  'Please type the 12 digits of the ID card. Only the last four and a keyed hash are kept.',
);
const ID_NUMBER_NOT_ASKED = fault(
  '/idNumber',
  'id-number-not-asked',
  'Cuộc thi này không thu thập số căn cước. Hãy để trống.',
  'This contest does not ask for ID numbers. Please leave it empty.',
);
const guardianNameMissing = (age: number) =>
  fault(
    '/guardianName',
    'guardian-name-missing',
    `Thí sinh dưới ${age} tuổi cần họ và tên cha, mẹ hoặc người giám hộ.`,
    `Contestants under ${age} need the name of a parent or guardian.`,
  );
const GUARDIAN_PHONE_MISSING = fault(
  '/guardianPhone',
  'guardian-phone-missing',
  'Cần số điện thoại di động của cha, mẹ hoặc người giám hộ.',
  'Needs the mobile number of a parent or guardian.',
);
const GUARDIAN_PHONE_MALFORMED = fault(
  '/guardianPhone',
  'guardian-phone-malformed',
  'Số điện thoại của người giám hộ chưa đúng (cần 10 chữ số, bắt đầu bằng 03, 05, 07, 08 hoặc 09).',
  'The guardian’s number is not a Vietnamese mobile number (10 digits starting with 03, 05, 07, 08 or 09).',
);
const GUARDIAN_CONSENT_MISSING = fault(
  '/guardianConsent',
  'guardian-consent-missing',
  'Cần sự đồng ý của cha, mẹ hoặc người giám hộ.',
  'Needs the consent of a parent or guardian.',
);
