import { isStaff, type Role } from '../domain/role.js';
import { fault } from '../platform/errors/common-problems.js';
import type { FieldFault } from '../platform/errors/problem.js';

const LEAST = { contestant: 8, staff: 14 } as const;

/** What anybody would try first. */
const TOO_USUAL = new Set([
  '12345678',
  '123456789',
  '1234567890',
  '87654321',
  'password',
  'matkhau123',
  'qwertyui',
  'abcd1234',
]);

/** Whether a password is good enough for a role (DOMAIN §8), or the fault at `pointer`. */
export function faultOfPassword(
  password: string,
  { role, signInName }: { role: Role; signInName: string },
  pointer: string,
): FieldFault | null {
  const least = isStaff(role) ? LEAST.staff : LEAST.contestant;
  if ([...password].length < least) {
    return fault(
      pointer,
      'password-short',
      `Mật khẩu cần ít nhất ${least} ký tự.`,
      `Needs at least ${least} characters.`,
    );
  }
  if (isEasyToGuess(password, signInName)) {
    return fault(
      pointer,
      'password-easy',
      'Mật khẩu này quá dễ đoán. Đừng dùng số điện thoại, tên đăng nhập hay dãy số liền nhau.',
      'This password is too easy to guess. Do not use the phone number, the sign-in name or a plain sequence.',
    );
  }
  return null;
}

function isEasyToGuess(password: string, signInName: string): boolean {
  const plain = password.trim().toLowerCase();
  const national = signInName.replace(/^\+84/, '0');
  return TOO_USUAL.has(plain) || plain === signInName || plain === national || /^(.)\1*$/u.test(plain);
}
