import { setImmediate, setTimeout } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { arrayOf, arrayOfArrays, arrayOfTexts, StatementBatches } from './statement-batches.js';

interface Row {
  readonly key: string;
  readonly group?: string;
}

/** Batches whose statements are kept, and end when they are told to. */
function batches(answer: (rows: readonly Row[]) => ReadonlyMap<string, string> = all) {
  const statements: { readonly rows: readonly Row[]; readonly end: () => void }[] = [];
  const together = new StatementBatches<Row, string>({
    groupOf: ({ group = '' }) => group,
    keyOf: ({ key }) => key,
    run: (rows) =>
      new Promise((resolve, reject) => {
        const end = () => {
          try {
            resolve(answer(rows));
          } catch (error) {
            reject(error);
          }
        };
        statements.push({ rows, end });
      }),
  });
  const keys = () => statements.map(({ rows }) => rows.map(({ key }) => key).join(''));
  return { together, statements, keys };
}

const all = (rows: readonly Row[]) => new Map(rows.map(({ key }) => [key, `did ${key}`]));

/** Longer than what makes a statement slow. */
const LONG_MS = 40;

describe('Rows that arrive together', () => {
  it('run at once while nothing is under way, and share a statement when something is', async () => {
    const { together, statements, keys } = batches();
    const done = [...'abcd'].map((key) => together.run({ key }));
    expect(keys()).toEqual(['a']);
    statements[0]?.end();
    await setImmediate();
    expect(keys()).toEqual(['a', 'bcd']);
    statements[1]?.end();
    expect(await Promise.all(done)).toEqual([...'abcd'].map((key) => `did ${key}`));
  });

  it('are answered only after their own statement', async () => {
    const { together, statements } = batches();
    const answered: string[] = [];
    for (const key of 'ab') void together.run({ key }).then(() => answered.push(key));
    await setTimeout(LONG_MS);
    statements[1]?.end();
    await setImmediate();
    expect(answered).toEqual(['b']);
  });

  it('do not wait for a statement that is slow, and for four of them all wait', async () => {
    const { together, keys } = batches();
    for (const key of 'abcdef') {
      void together.run({ key });
      await setTimeout(LONG_MS);
    }
    expect(keys()).toEqual(['a', 'b', 'c', 'd']);
  });

  it('are in different statements where they change the same row or belong to different groups, in their order', async () => {
    const { together, statements, keys } = batches();
    void together.run({ key: '1' });
    for (const [key, group] of [
      ['a', 'x'],
      ['a', 'x'],
      ['b', 'y'],
      ['c', 'x'],
    ] as const)
      void together.run({ key, group });
    for (let next = 0; next < 4; next += 1) {
      statements[next]?.end();
      await setImmediate();
    }
    expect(keys().slice(1)).toEqual(['ac', 'a', 'b']);
  });

  it('answers null to a row that did nothing', async () => {
    const { together, statements } = batches(() => new Map());
    const done = together.run({ key: 'a' });
    statements[0]?.end();
    expect(await done).toBeNull();
  });

  it('run one by one when one of them is at fault, so that only that one fails', async () => {
    const { together, statements, keys } = batches((rows) => {
      if (rows.some(({ key }) => key === 'f')) throw Object.assign(new Error('out of range'), { code: '22003' });
      return all(rows);
    });
    const done = [...'defg'].map((key) => together.run({ key }));
    const outcomes = Promise.allSettled(done);
    for (let next = 0; next < 5; next += 1) {
      statements[next]?.end();
      await setImmediate();
    }
    expect(keys()).toEqual(['d', 'efg', 'e', 'f', 'g']);
    expect((await outcomes).map(({ status }) => status[0]).join('')).toBe('ffrf');
  });

  it('all fail where the server is away, those that wait as well: nobody is told that anything was kept', async () => {
    const { together, statements, keys } = batches(() => {
      throw Object.assign(new Error('terminating connection'), { code: '57P01' });
    });
    const outcomes = Promise.allSettled([...'abc'].map((key) => together.run({ key })));
    for (const { end } of statements) end();
    expect((await outcomes).every(({ status }) => status === 'rejected')).toBe(true);
    expect(keys()).toEqual(['a']);
  });

  it('wait on where a statement fails that says nothing about the line', async () => {
    const { together, statements, keys } = batches((rows) => {
      if (rows.some(({ key }) => key === 'a')) throw Object.assign(new Error('lock timeout'), { code: '55P03' });
      return all(rows);
    });
    const outcomes = Promise.allSettled([...'ab'].map((key) => together.run({ key })));
    for (let next = 0; next < 2; next += 1) {
      statements[next]?.end();
      await setImmediate();
    }
    expect(keys()).toEqual(['a', 'b']);
    expect((await outcomes).map(({ status }) => status[0]).join('')).toBe('rf');
  });
});

describe('An array for PostgreSQL', () => {
  it('has its values without quotes, and NULL where there is none', () => {
    expect(arrayOf([1, null, -1])).toBe('{1,NULL,-1}');
    expect(arrayOf([])).toBe('{}');
    expect(arrayOfArrays([[1, -1], []])).toBe('{"{1,-1}","{}"}');
  });

  it('has any texts in quotes', () => {
    expect(arrayOfTexts(['a,b', 'say "so"', 'C:\\', '', 'NULL', null])).toBe(
      '{"a,b","say \\"so\\"","C:\\\\","","NULL",NULL}',
    );
  });
});
