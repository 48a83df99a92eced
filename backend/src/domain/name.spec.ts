import { describe, expect, it } from '@jest/globals';
import { problemsOfName, tidyName } from './name.js';

describe('a person’s name', () => {
  it.each([
    'Vũ',
    'An',
    'Nguyễn Thị Minh Khai',
    'Công Tằng Tôn Nữ Hoàng Thị Kim Phương Anh',
    'H’Hen Niê',
    "K'Brôih",
    'Ngô-Trần Thu Hà',
    'NGUYỄN VĂN AN',
  ])('may be %s', (name) => {
    expect(problemsOfName(name)).toEqual([]);
    expect(problemsOfName(name.normalize('NFD'))).toEqual([]);
  });

  it('has at least a letter', () => {
    expect(problemsOfName('  ')).toEqual(['empty']);
    expect(problemsOfName("'-")).toEqual(['odd-characters']);
  });

  it('has no digits and no signs', () => {
    expect(problemsOfName('An 2')).toEqual(['digits']);
    expect(problemsOfName('An <b>')).toEqual(['odd-characters']);
    expect(problemsOfName('=HYPERLINK(1)')).toEqual(['digits', 'odd-characters']);
  });

  it('has at most 80 letters', () => {
    expect(problemsOfName('ă'.repeat(80))).toEqual([]);
    expect(problemsOfName('ă'.repeat(81))).toEqual(['too-long']);
  });

  it('is stored tidy, in its owner’s capitals', () => {
    expect(tidyName('  lê   Thị  BÍCH ')).toBe('lê Thị BÍCH');
  });
});
