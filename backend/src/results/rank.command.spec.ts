import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { rank } from './rank.command.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rank-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** Keeps what is written; `slow` makes every write wait, as a full pipe does. */
class Page extends Writable {
  text = '';
  writes = 0;
  constructor(private readonly slow = false) {
    super({ highWaterMark: 16, decodeStrings: false });
  }
  override _write(piece: string | Buffer, _encoding: BufferEncoding, done: () => void): void {
    this.text += piece.toString();
    this.writes += 1;
    if (this.slow) setImmediate(done);
    else done();
  }
}

async function run(args: string[], stdout = new Page()) {
  const stderr = new Page();
  const code = await rank(args, { stdout, stderr });
  return { code, out: stdout.text, err: stderr.text, stdout };
}

async function rankText(text: string | Buffer) {
  const file = join(folder, 'round.json');
  await writeFile(file, text);
  return run([file]);
}

const rules = {
  predictionTarget: 'all-correct',
  countedAttempt: 'best-then-earliest',
  eligibility: 'all-correct',
  keys: ['score', 'predictionDistance', 'submittedAt', 'duration', 'lot'],
  lotSeed: null as string | null,
};
const attempt = (contestant: string, startedAt: string, submittedAt: string, score: number) => ({
  contestant,
  startedAt: `2026-08-03T${startedAt}Z`,
  submittedAt: `2026-08-03T${submittedAt}Z`,
  score,
});
const round = {
  format: 'round-ranking-input/1',
  rules,
  questionCount: 10,
  contestants: [
    { id: 'an', status: 'eligible', prediction: 3 },
    { id: 'bình', status: 'eligible', prediction: 12 },
    { id: 'chi', status: 'barred', prediction: 3 },
    { id: 'dũng', status: 'eligible', prediction: null },
    { id: 'giang', status: 'disqualified', prediction: 3 },
    { id: 'hà', status: 'eligible', prediction: 1 },
    { id: 'khoa', status: 'eligible', prediction: 5 },
  ],
  attempts: [
    attempt('bình', '03:00:00.000', '03:01:01.250', 10),
    attempt('an', '03:00:00', '03:05:00.5', 9),
    attempt('an', '04:00:00.000', '04:02:30.000', 10),
    attempt('chi', '03:00:00.000', '03:00:30.000', 10),
    attempt('dũng', '03:00:00.000', '03:00:40.000', 10),
    attempt('giang', '03:00:00.000', '03:00:20.000', 10),
    attempt('hà', '03:00:00.000', '03:09:59.999', 7),
  ],
};

describe('rank FILE', () => {
  it('prints the actual count and the ranking, and nothing else', async () => {
    const { code, out, err } = await rankText(JSON.stringify(round));
    expect([code, err]).toEqual([0, '']);
    expect(JSON.parse(out)).toEqual({
      actualCount: 3,
      ranking: [
        { rank: 1, contestant: 'an', score: 10, distance: 0, durationMs: 150_000, prizeEligible: true },
        { rank: 2, contestant: 'bình', score: 10, distance: 9, durationMs: 61_250, prizeEligible: true },
        { rank: 3, contestant: 'dũng', score: 10, distance: null, durationMs: 40_000, prizeEligible: true },
        { rank: 4, contestant: 'hà', score: 7, distance: 2, durationMs: 599_999, prizeEligible: false },
      ],
    });
  });

  it('names the fields of a row in the order the format gives them', async () => {
    const { out } = await rankText(JSON.stringify(round));
    expect(out.split('\n')[1]).toBe(
      '{"rank":1,"contestant":"an","score":10,"distance":0,"durationMs":150000,"prizeEligible":true},',
    );
  });

  it('draws the lot as HMAC-SHA256 of the contestant id under the seed, the lower hex first', async () => {
    const ids = ['an', 'bình', 'chi', 'đức', 'ê'];
    const equals = {
      ...round,
      rules: { ...rules, lotSeed: 'tuần 1 ✓' },
      contestants: ids.map((id) => ({ id, status: 'eligible', prediction: 5 })),
      attempts: ids.map((id) => attempt(id, '03:00:00', '03:01:00', 10)),
    };
    const { out } = await rankText(JSON.stringify(equals));
    const { ranking } = JSON.parse(out);
    // Computed apart from this code: printf chi | openssl dgst -sha256 -hmac 'tuần 1 ✓', and so on; then sorted.
    expect(ranking.map((row: { rank: number; contestant: string }) => `${row.rank} ${row.contestant}`)).toEqual([
      '1 bình',
      '2 chi',
      '3 ê',
      '4 an',
      '5 đức',
    ]);
  });

  it('separates nobody by a lot without a seed, and lists a shared rank by code units', async () => {
    const ids = ['é', 'b', 'Z', '10', '9'];
    const equals = {
      ...round,
      contestants: ids.map((id) => ({ id, status: 'eligible', prediction: 5 })),
      attempts: ids.map((id) => attempt(id, '03:00:00', '03:01:00', 10)),
    };
    const { ranking } = JSON.parse((await rankText(JSON.stringify(equals))).out);
    expect(ranking.map((row: { rank: number; contestant: string }) => `${row.rank} ${row.contestant}`)).toEqual([
      '1 10',
      '1 9',
      '1 Z',
      '1 b',
      '1 é',
    ]);
  });

  it('prints an empty ranking for a round in which nobody took part', async () => {
    const { code, out } = await rankText(JSON.stringify({ ...round, contestants: [], attempts: [] }));
    expect([code, JSON.parse(out)]).toEqual([0, { actualCount: 0, ranking: [] }]);
  });

  it('reads a file that begins with a byte order mark', async () => {
    expect((await rankText(`\uFEFF${JSON.stringify(round)}`)).code).toBe(0);
  });

  it('writes a large ranking in large pieces, as fast as the reader takes them, and leaves the stream open', async () => {
    const ids = Array.from({ length: 5000 }, (_, index) => `c${index}`);
    const file = join(folder, 'large.json');
    const large = {
      ...round,
      contestants: ids.map((id) => ({ id, status: 'eligible', prediction: 5 })),
      attempts: ids.map((id) => attempt(id, '03:00:00', '03:01:00', 10)),
    };
    await writeFile(file, JSON.stringify(large));
    const { code, out, stdout } = await run([file], new Page(true));
    expect(code).toBe(0);
    expect(JSON.parse(out).ranking).toHaveLength(5000);
    expect(stdout.writes).toBeLessThan(20);
    expect(stdout.writableEnded).toBe(false);
  });
});

describe('rank FILE with something wrong', () => {
  it('prints a line for each problem with its JSON pointer, nothing to standard output, and returns 2', async () => {
    const faulty = { ...round, questionCount: '10', extra: 1 };
    const { code, out, err } = await rankText(JSON.stringify(faulty));
    expect([code, out]).toEqual([2, '']);
    expect(err).toBe('/extra: is not a known field\n/questionCount: must be a whole number from 1 up\n');
  });

  it('says in one line that a file is no JSON, wherever it breaks', async () => {
    for (const text of ['', '{"format":\n\n"round', 'null\n}', JSON.stringify(round).slice(0, -1)]) {
      const { code, out, err } = await rankText(text);
      expect([code, out]).toEqual([2, '']);
      expect(err).toMatch(/^The document is not valid JSON: .+\n$/);
    }
  });

  it('says in one line that a file is no text', async () => {
    const { code, out, err } = await rankText(Buffer.from([0x7b, 0xff, 0xfe, 0x7d]));
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/round\.json: is not UTF-8 text\n$/);
  });

  it('says in one line that a file is not there, or is a folder', async () => {
    expect(await run([join(folder, 'none.json')])).toMatchObject({
      code: 2,
      out: '',
      err: `${join(folder, 'none.json')}: there is no such file\n`,
    });
    expect(await run([folder])).toMatchObject({ code: 2, out: '', err: `${folder}: is a folder, not a file\n` });
  });

  it('says how it is used when it is used wrongly', async () => {
    for (const args of [[], ['a.json', 'b.json'], ['--help']]) {
      const { code, out, err } = await run(args);
      expect([code, out]).toEqual([2, '']);
      expect(err).toMatch(/^Usage: rank FILE .*\n$/);
    }
  });
});
