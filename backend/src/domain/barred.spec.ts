import { describe, expect, it } from '@jest/globals';
import { matchBarred } from './barred.js';

const judge = { id: 7, phone: '+84912345678', idHash: 'h1', foldedName: 'le thi ha', dateOfBirth: '1980-05-02' };
const secretary = { id: 8, phone: null, idHash: null, foldedName: 'tran van an', dateOfBirth: '1975-01-01' };
const roster = [secretary, judge];
const stranger = { phone: '+84987654321', idHash: null, foldedName: 'pham minh', dateOfBirth: '1990-01-01' };

describe('the barred roster', () => {
  it('bars by phone', () => {
    expect(matchBarred({ ...stranger, phone: '+84912345678' }, roster)).toEqual({
      verdict: 'barred',
      by: 'phone',
      entry: judge,
    });
  });

  it('bars by the hash of the ID number, whatever the phone', () => {
    expect(matchBarred({ ...stranger, idHash: 'h1' }, roster)).toMatchObject({ verdict: 'barred', by: 'id' });
  });

  it('only raises a flag for the same name and birth date', () => {
    const person = { ...stranger, foldedName: 'tran van an', dateOfBirth: '1975-01-01' };
    expect(matchBarred(person, roster)).toMatchObject({ verdict: 'flag', entry: { id: 8 } });
  });

  it('does nothing for the same name alone', () => {
    expect(matchBarred({ ...stranger, foldedName: 'tran van an' }, roster)).toBeNull();
    expect(matchBarred(stranger, [{ ...secretary, foldedName: 'pham minh', dateOfBirth: null }])).toBeNull();
  });

  it('does not take two unknown phones for the same', () => {
    expect(matchBarred({ ...stranger, phone: null }, roster)).toBeNull();
  });

  it('prefers the certain match to the likeness', () => {
    const person = { phone: '+84912345678', idHash: null, foldedName: 'tran van an', dateOfBirth: '1975-01-01' };
    expect(matchBarred(person, roster)).toMatchObject({ verdict: 'barred', entry: { id: 7 } });
  });
});
