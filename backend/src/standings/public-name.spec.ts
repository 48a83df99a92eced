import { describe, expect, it } from '@jest/globals';
import { publicNameOf } from './public-name.js';

const RULE = { underAge: 16, day: '2026-08-10' };
const person = { fullName: 'Nguyễn Đức An', dateOfBirth: '1990-05-01', guardianConsentedAt: null, withdrawnAt: null };

describe('the name in a public list', () => {
  it('is the full name of an adult', () => {
    expect(publicNameOf(person, RULE)).toBe('Nguyễn Đức An');
  });

  it('is initials of a child whose guardian said nothing, until the sixteenth birthday', () => {
    expect(publicNameOf({ ...person, dateOfBirth: '2010-08-11' }, RULE)).toBe('N. Đ. A.');
    expect(publicNameOf({ ...person, dateOfBirth: '2010-08-10' }, RULE)).toBe('Nguyễn Đức An');
  });

  it('is the full name of a child whose guardian consented', () => {
    const consented = { ...person, dateOfBirth: '2012-01-01', guardianConsentedAt: new Date(0) };
    expect(publicNameOf(consented, RULE)).toBe('Nguyễn Đức An');
  });

  it('is initials where the age is not known', () => {
    expect(publicNameOf({ ...person, dateOfBirth: null }, RULE)).toBe('N. Đ. A.');
  });

  it('is nobody’s once consent was withdrawn', () => {
    expect(publicNameOf({ ...person, withdrawnAt: new Date(0) }, RULE)).toBe('Thí sinh đã rút tên');
  });
});
