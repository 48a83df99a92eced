import { describe, expect, it } from '@jest/globals';
import { columnLetters, layoutOf } from './question-columns.js';

const rowsOf = (...rows: string[][]) => rows.map((cells, index) => ({ number: index + 1, cells }));
const REQUIRED = ['Chủ đề', 'Câu hỏi', 'Phương án A', 'Phương án B', 'Phương án C', 'Đáp án'];

describe('the columns of an import', () => {
  it('have the letters that a spreadsheet program gives them', () => {
    expect([0, 1, 25, 26, 27, 51, 52].map(columnLetters)).toEqual(['A', 'B', 'Z', 'AA', 'AB', 'AZ', 'BA']);
  });

  it('are found under titles and notes, in any order, in either language', () => {
    const layout = layoutOf(
      rowsOf(['Sở KH&CN'], ['Tuần 1'], [' ANSWER ', 'topic', 'option c', 'Option B', 'dap an a', 'CÂU HỎI']),
    );
    expect(layout).toMatchObject({ headerIndex: 2, warnings: [] });
    expect('places' in layout && Object.fromEntries(layout.places)).toEqual({
      key: 0,
      topic: 1,
      optionC: 2,
      optionB: 3,
      optionA: 4,
      stem: 5,
    });
  });

  it('are named when they are missing', () => {
    expect(layoutOf(rowsOf(REQUIRED.slice(0, 4)))).toMatchObject({
      code: 'columns-missing',
      parameters: { columns: 'Phương án C, Đáp án' },
    });
  });

  it('are not looked for below the first twenty rows', () => {
    const notes = Array.from({ length: 20 }, () => ['ghi chú']);
    expect(layoutOf(rowsOf(...notes, REQUIRED))).toMatchObject({ code: 'header-missing' });
  });
});
