import { foldVietnamese } from '../domain/folding.js';
import { normaliseIdNumber } from '../domain/id-number.js';
import { tidyName } from '../domain/name.js';
import { normalisePhone } from '../domain/phone.js';
import { fault } from '../platform/errors/common-problems.js';
import type { FieldFault } from '../platform/errors/problem.js';
import { faultsOfName } from './contestant-details.policy.js';

/** A person for the roster as typed; an empty field is null. */
export interface TypedBarred {
  readonly fullName: string;
  /** `YYYY-MM-DD`. */
  readonly dateOfBirth: string | null;
  readonly phone: string | null;
  readonly idNumber: string | null;
  readonly body: string;
}

export interface BarredDetails {
  readonly fullName: string;
  readonly foldedName: string;
  readonly dateOfBirth: string | null;
  readonly phone: string | null;
  readonly idNumber: string | null;
  readonly body: string;
}

/** The details of a person for the roster, or what is wrong with them. */
export function barredDetails(
  typed: TypedBarred,
  { fromWorksheet = false } = {},
): { details: BarredDetails; faults: readonly FieldFault[] } {
  const phone = typed.phone && normalisePhone(typed.phone);
  const idNumber = typed.idNumber && normaliseIdNumber(typed.idNumber, { fromWorksheet });
  const faults = [
    ...faultsOfName(typed.fullName, '/fullName'),
    ...(typed.phone && !phone ? [PHONE_MALFORMED] : []),
    ...(typed.idNumber && !idNumber ? [ID_NUMBER_MALFORMED] : []),
    ...(typed.phone || typed.idNumber || typed.dateOfBirth ? [] : [UNRECOGNISABLE]),
  ];
  const fullName = tidyName(typed.fullName);
  const { dateOfBirth, body } = typed;
  return { details: { fullName, foldedName: foldVietnamese(fullName), dateOfBirth, phone, idNumber, body }, faults };
}

const PHONE_MALFORMED = fault(
  '/phone',
  'phone-malformed',
  'Số điện thoại di động chưa đúng (cần 10 chữ số, bắt đầu bằng 03, 05, 07, 08 hoặc 09).',
  'Not a Vietnamese mobile number (10 digits starting with 03, 05, 07, 08 or 09).',
);
const ID_NUMBER_MALFORMED = fault(
  '/idNumber',
  'id-number-malformed',
  'Số căn cước cần đủ 12 chữ số.',
  'The ID number needs its 12 digits.',
);
const UNRECOGNISABLE = fault(
  '/phone',
  'unrecognisable',
  'Cần ít nhất một trong ba thông tin: ngày sinh, số điện thoại, số căn cước; chỉ có tên thì không nhận ra được ai.',
  'Needs a birth date, a phone number or an ID number: a name alone recognises nobody.',
);
