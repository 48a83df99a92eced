import { type NameProblem, problemsOfName } from '../domain/name.js';
import { fault } from '../platform/errors/common-problems.js';
import type { FieldFault } from '../platform/errors/problem.js';

const NAME_SENTENCES: Readonly<Record<NameProblem, { vi: string; en: string }>> = {
  empty: { vi: 'Hãy nhập họ và tên.', en: 'Please type the full name.' },
  'too-long': { vi: 'Họ và tên quá dài (tối đa 80 ký tự).', en: 'The name is too long (80 characters at most).' },
  digits: { vi: 'Họ và tên không được có chữ số.', en: 'A name has no digits.' },
  'odd-characters': {
    vi: 'Họ và tên chỉ gồm chữ cái, dấu cách, dấu chấm, gạch nối.',
    en: 'A name has only letters, spaces, dots and hyphens.',
  },
};

export const faultsOfName = (name: string, pointer: string): FieldFault[] =>
  problemsOfName(name).map((code) => fault(pointer, code, NAME_SENTENCES[code].vi, NAME_SENTENCES[code].en));

/** Whether a mail could arrive, only the mail can tell; this refuses what certainly is no address. */
const EMAIL = /^[^\s@,;<>"']+@[^\s@,;<>"']+\.[^\s@,;<>"'.]{2,}$/u;

export function faultsOfEmail(email: string | null | undefined, pointer: string): FieldFault[] {
  if (!email || EMAIL.test(email)) return [];
  return [fault(pointer, 'email-malformed', 'Địa chỉ e-mail chưa đúng.', 'This is not an e-mail address.')];
}
