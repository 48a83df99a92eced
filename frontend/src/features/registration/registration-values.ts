import type { FormFaults } from '../../api/use-problem-form.js';
import type { View } from '../../api/views.js';
import type { FoundOption } from '../../ui/search-select.js';
import { isYoungerThan } from './age.js';
import type { RegistrationText } from './registration.messages.js';

/** What the form holds; names are those of the request, so that the server's pointers find their fields. */
export interface RegistrationValues {
  readonly fullName: string;
  readonly dateOfBirth: string;
  readonly communeId: FoundOption | null;
  readonly unitId: FoundOption | null;
  readonly isUnlisted: boolean;
  readonly unitOther: string;
  readonly group: string;
  readonly phone: string;
  readonly email: string;
  readonly idNumber: string;
  readonly password: string;
  readonly guardianName: string;
  readonly guardianPhone: string;
  readonly guardianConsent: boolean;
  readonly consent: boolean;
}

export const NO_VALUES: RegistrationValues = {
  fullName: '',
  dateOfBirth: '',
  communeId: null,
  unitId: null,
  isUnlisted: false,
  unitOther: '',
  group: '',
  phone: '',
  email: '',
  idNumber: '',
  password: '',
  guardianName: '',
  guardianPhone: '',
  guardianConsent: false,
  consent: false,
};

/** Kept through a reload. Never the password, the ID number or a consent: those are given anew. */
export const DRAFT_FIELDS = [
  'fullName',
  'dateOfBirth',
  'communeId',
  'unitId',
  'isUnlisted',
  'unitOther',
  'group',
  'phone',
  'email',
  'guardianName',
  'guardianPhone',
] as const satisfies readonly (keyof RegistrationValues)[];

const SHORTEST_PASSWORD = 8;
const isBlank = (text: string): boolean => text.trim() === '';

/** Whether a guardian is asked for. */
export function needsGuardian({ dateOfBirth }: RegistrationValues, terms: View<'TermsView'>, today: string): boolean {
  return dateOfBirth !== '' && isYoungerThan(terms.guardianUnderAge, dateOfBirth, today);
}

/** What can be told without the server. */
export function faultsOf(
  values: RegistrationValues,
  { missing }: RegistrationText,
  guardianNeeded: boolean,
): FormFaults<RegistrationValues> {
  return {
    ...(isBlank(values.fullName) && { fullName: missing.fullName }),
    ...(isBlank(values.dateOfBirth) && { dateOfBirth: missing.dateOfBirth }),
    ...(!values.communeId && { communeId: missing.communeId }),
    ...(values.isUnlisted && isBlank(values.unitOther) && { unitOther: missing.unitOther }),
    ...(isBlank(values.group) && { group: missing.group }),
    ...(guardianNeeded && isBlank(values.guardianName) && { guardianName: missing.guardianName }),
    ...(guardianNeeded && isBlank(values.guardianPhone) && { guardianPhone: missing.guardianPhone }),
    ...(guardianNeeded && !values.guardianConsent && { guardianConsent: missing.guardianConsent }),
    ...(isBlank(values.phone) && { phone: missing.phone }),
    ...(values.password.length < SHORTEST_PASSWORD && { password: missing.password }),
    ...(!values.consent && { consent: missing.consent }),
  };
}

/** The request: what was not asked is left out. */
export function requestOf(values: RegistrationValues, guardianNeeded: boolean): View<'RegistrationRequest'> {
  return {
    fullName: values.fullName,
    dateOfBirth: values.dateOfBirth,
    phone: values.phone,
    communeId: values.communeId?.id ?? '',
    group: values.group as View<'RegistrationRequest'>['group'],
    password: values.password,
    consent: true,
    ...(!isBlank(values.email) && { email: values.email }),
    ...(values.isUnlisted ? { unitOther: values.unitOther } : values.unitId && { unitId: values.unitId.id }),
    ...(!isBlank(values.idNumber) && { idNumber: values.idNumber }),
    ...(guardianNeeded && {
      guardianName: values.guardianName,
      guardianPhone: values.guardianPhone,
      guardianConsent: values.guardianConsent,
    }),
  };
}
