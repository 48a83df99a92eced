import { describe, expect, it } from '@jest/globals';
import { typedDay } from './typed-day.js';

describe('a typed day', () => {
  it('is read day first, or year first with hyphens', () => {
    expect(typedDay('03/08/1990')).toBe('1990-08-03');
    expect(typedDay('3-8-1990')).toBe('1990-08-03');
    expect(typedDay(' 3.8.1990 ')).toBe('1990-08-03');
    expect(typedDay('1990-8-3')).toBe('1990-08-03');
  });

  it('is refused where no calendar has it', () => {
    for (const typed of ['31/02/1990', '29/02/2023', '13/13/1990', '03/08/90', '1990/08/03', 'hôm qua', '']) {
      expect(typedDay(typed)).toBeNull();
    }
  });
});
