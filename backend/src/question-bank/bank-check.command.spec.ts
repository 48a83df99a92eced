import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { describe, expect, it } from '@jest/globals';
import { bank } from './bank-check.command.js';

const run = (...args: string[]) => runIn({}, ...args);

async function runIn(env: Record<string, string>, ...args: string[]) {
  const written = { out: '', err: '' };
  const into = (name: keyof typeof written) =>
    new Writable({
      write(chunk, _, done) {
        written[name] += String(chunk);
        done();
      },
    });
  const exit = await bank(args, { stdout: into('out'), stderr: into('err'), env });
  return { exit, ...written };
}

async function fileOf(content: string, name = 'x.gift') {
  const file = join(await mkdtemp(join(tmpdir(), 'bank-')), name);
  await writeFile(file, content);
  return file;
}

describe('bank check', () => {
  it('prints questions and problems as JSON, and returns 0 where no file has an error', async () => {
    const file = await fileOf('$CATEGORY: Số\n\nHỏi?{=An ~Bình ~Chi ####Vì thế.\nNguồn\\: QĐ 1}\n');
    const { exit, out } = await run('check', file, '--json');
    expect(exit).toBe(0);
    expect(JSON.parse(out)).toEqual({
      format: 'bank-check/1',
      files: [
        {
          file,
          detected: 'gift',
          questions: [
            {
              stem: 'Hỏi?',
              options: ['An', 'Bình', 'Chi'],
              correct: 0,
              topic: 'Số',
              explanation: 'Vì thế.',
              source: 'QĐ 1',
              line: 3,
            },
          ],
          problems: [],
        },
      ],
    });
  });

  it('returns 1 where a file has an error, and leaves its question out', async () => {
    const { exit, out } = await run('check', '--json', await fileOf('Hỏi?{=An =Bình ~Chi}'));
    const [{ questions, problems }] = JSON.parse(out).files;
    expect({ exit, questions }).toEqual({ exit: 1, questions: [] });
    expect(problems[0]).toEqual({
      severity: 'error',
      code: 'multiple-correct',
      line: 1,
      cell: null,
      message: 'Có nhiều hơn một đáp án đúng (An; Bình). Mỗi câu hỏi chỉ được có một.',
    });
  });

  it('speaks to people without --json', async () => {
    const { exit, out } = await run('check', await fileOf('Hỏi?{}'));
    expect(exit).toBe(1);
    expect(out).toContain('0 câu dùng được, 1 lỗi');
    expect(out).toContain('dòng 1: LỖI [unsupported-type] Không nhận loại câu hỏi này');
  });

  it('speaks English where LANG or --lang says so', async () => {
    const file = await fileOf('Hỏi?{}');
    const sentence = '1: ERROR [unsupported-type] This type of question is not taken (essay).';
    expect((await runIn({ LANG: 'en_GB.UTF-8' }, 'check', file)).out).toContain(sentence);
    expect((await run('check', file, '--lang', 'en')).out).toContain(sentence);
    expect((await runIn({ LANG: 'en' }, 'check', '--lang=vi', file)).out).toContain('dòng 1: LỖI');
    expect((await runIn({ LANG: 'C.UTF-8' }, 'check', file)).out).toContain('(tự luận)');
  });

  it('returns 2 and prints nothing for wrong usage or a file that cannot be opened', async () => {
    const file = await fileOf('Hỏi?{=An ~Bình ~Chi}');
    for (const args of [
      [],
      ['check'],
      ['look', file],
      ['check', file, '--xml'],
      ['check', file, '--lang', 'fr'],
      ['check', file, `${file}.missing`, '--json'],
    ]) {
      const { exit, out, err } = await run(...args);
      expect({ exit, out, isSaid: err !== '' }).toEqual({ exit: 2, out: '', isSaid: true });
    }
  });
});
