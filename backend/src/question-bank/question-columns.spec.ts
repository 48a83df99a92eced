import { describe, expect, it } from '@jest/globals';
import { columnLetters } from './question-columns.js';

describe('the columns of an import', () => {
  it('have the letters that a spreadsheet program gives them', () => {
    expect([0, 1, 25, 26, 27, 51, 52].map(columnLetters)).toEqual(['A', 'B', 'Z', 'AA', 'AB', 'AZ', 'BA']);
  });
});
