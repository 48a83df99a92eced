import { readFile } from 'node:fs/promises';
import { setFlagsFromString } from 'node:v8';
import type { Command, CommandStreams } from '../commands/command.js';
import { LOCALES, type Locale } from '../platform/errors/problem.js';
import { type BankCheckReport, bankCheckReport } from './bank-check-report.js';
import { type CheckedQuestionFile, checkQuestionFile } from './formats/read-question-file.js';

const USAGE = 'Usage: bank check FILE… [--json] [--lang vi|en]\n';

/**
 * `bank check FILE… [--json] [--lang vi|en]`: reads files of questions (XLSX, CSV/TSV, DOCX, Aiken, GIFT, Moodle XML)
 * as the upload does and says what is in them and what is wrong, without any server.
 *
 * With `--json` it writes one document `bank-check/1`, else sentences for people; in Vietnamese unless `--lang en` is
 * given or `LANG` begins with `en`. Returns 0 where no file has an error, 1 where one has, 2 for wrong usage or a file
 * that cannot be opened (and then nothing on standard output).
 */
export const bank: Command = async (args, { stdout, stderr, env }) => {
  const asked = requestIn(args, env?.LANG ?? '');
  if (asked === null) {
    stderr.write(USAGE);
    return 2;
  }
  // A workbook of 20,000 rows then takes 250 MB instead of 360, for a fifth more time.
  setFlagsFromString('--optimize-for-size');
  const checked = await checkAll(asked.files, stderr);
  if (checked === null) return 2;
  const reports = checked.map(({ file, result }) => bankCheckReport(file, result, asked.locale));
  const hasErrors = reports.some(({ problems }) => problems.some(({ severity }) => severity === 'error'));
  const output = asked.isJson
    ? `${JSON.stringify({ format: 'bank-check/1', files: reports }, null, 1)}\n`
    : reports.map((report) => readable(report, asked.locale)).join('\n');
  await new Promise<void>((resolve) => stdout.write(output, () => resolve()));
  return hasErrors ? 1 : 0;
};

interface CheckRequest {
  readonly files: readonly string[];
  readonly isJson: boolean;
  readonly locale: Locale;
}

/** null for wrong usage. Behind `--` everything is a file. */
function requestIn([action, ...rest]: readonly string[], lang: string): CheckRequest | null {
  const files: string[] = [];
  let isJson = false;
  let locale: string = /^en(?![a-z])/i.test(lang) ? 'en' : 'vi';
  for (let index = 0; index < rest.length; index++) {
    const arg = rest[index] ?? '';
    if (arg === '--') {
      files.push(...rest.slice(index + 1));
      break;
    }
    if (!arg.startsWith('--')) files.push(arg);
    else if (arg === '--json') isJson = true;
    else if (arg === '--lang') locale = rest[++index] ?? '';
    else if (arg.startsWith('--lang=')) locale = arg.slice('--lang='.length);
    else return null;
  }
  if (action !== 'check' || files.length === 0 || !isLocale(locale)) return null;
  return { files, isJson, locale };
}

const isLocale = (text: string): text is Locale => (LOCALES as readonly string[]).includes(text);

interface CheckedFile {
  readonly file: string;
  readonly result: CheckedQuestionFile;
}

/** null where a file cannot be opened. */
async function checkAll(files: readonly string[], stderr: CommandStreams['stderr']): Promise<CheckedFile[] | null> {
  const checked: CheckedFile[] = [];
  let allRead = true;
  for (const file of files) {
    const bytes = await readFile(file).catch((error: unknown) => {
      stderr.write(`${file}: ${error instanceof Error ? error.message : String(error)}\n`);
      return null;
    });
    if (bytes === null) allRead = false;
    else checked.push({ file, result: await checkQuestionFile(bytes, file) });
  }
  return allRead ? checked : null;
}

const WORDS = {
  vi: {
    unknown: 'không rõ định dạng',
    counts: (usable: number, errors: number, warnings: number) =>
      `${usable} câu dùng được, ${errors} lỗi, ${warnings} cảnh báo`,
    error: 'LỖI',
    warning: 'cảnh báo',
    cell: 'ô',
    line: 'dòng',
  },
  en: {
    unknown: 'unknown format',
    counts: (usable: number, errors: number, warnings: number) =>
      `${usable} usable questions, ${errors} errors, ${warnings} warnings`,
    error: 'ERROR',
    warning: 'warning',
    cell: 'cell',
    line: 'line',
  },
} as const satisfies Record<Locale, unknown>;

function readable({ file, detected, questions, problems }: BankCheckReport, locale: Locale): string {
  const words = WORDS[locale];
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const counts = words.counts(questions.length, errors, problems.length - errors);
  const lines = problems.map(({ severity, code, line, cell, message }) => {
    const place = cell === null ? (line === null ? '' : `${words.line} ${line}: `) : `${words.cell} ${cell}: `;
    return `  ${place}${words[severity]} [${code}] ${message}\n`;
  });
  return `${file} (${detected ?? words.unknown}): ${counts}\n${lines.join('')}`;
}
