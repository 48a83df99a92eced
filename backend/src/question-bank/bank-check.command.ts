import { readFile } from 'node:fs/promises';
import type { Command, CommandStreams } from '../commands/command.js';
import { type FileProblem, fileProblemSentence } from './formats/file-problem.js';
import { type CheckedQuestionFile, checkQuestionFile } from './formats/read-question-file.js';

const USAGE = 'Usage: bank check FILE… [--json]\n';

/**
 * `bank check FILE… [--json]`: reads files of questions (XLSX, CSV/TSV, DOCX, Aiken, GIFT, Moodle XML) as the upload
 * does and says what is in them and what is wrong, without any server.
 *
 * With `--json` it writes one document `bank-check/1`, else sentences for people. Returns 0 where no file has an error,
 * 1 where one has, 2 for wrong usage or a file that cannot be opened (and then nothing on standard output).
 */
export const bank: Command = async (args, { stdout, stderr }) => {
  const [action, ...rest] = args;
  const files = rest.filter((arg) => !arg.startsWith('--'));
  const flags = rest.filter((arg) => arg.startsWith('--'));
  if (action !== 'check' || files.length === 0 || flags.some((flag) => flag !== '--json')) {
    stderr.write(USAGE);
    return 2;
  }
  const checked = await checkAll(files, stderr);
  if (checked === null) return 2;
  const reports = checked.map(({ file, result }) => reportOf(file, result));
  const hasErrors = reports.some(({ problems }) => problems.some(({ severity }) => severity === 'error'));
  const output = flags.includes('--json')
    ? `${JSON.stringify({ format: 'bank-check/1', files: reports }, null, 1)}\n`
    : reports.map(readable).join('\n');
  await new Promise<void>((resolve) => stdout.write(output, () => resolve()));
  return hasErrors ? 1 : 0;
};

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

function reportOf(file: string, { detected, questions, problems }: CheckedQuestionFile) {
  return {
    file,
    detected,
    questions: questions
      .filter(({ isUsable }) => isUsable)
      .map(({ candidate: { stem, options, correct, topic, explanation, source, line } }) => ({
        stem,
        options,
        correct,
        topic,
        explanation,
        source,
        line,
      })),
    problems: problems.map((problem) => ({
      severity: problem.severity,
      code: problem.code,
      line: problem.line,
      cell: problem.cell,
      message: fileProblemSentence(problem, 'vi'),
    })),
  };
}

function readable({ file, detected, questions, problems }: ReturnType<typeof reportOf>): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const head = `${file} (${detected ?? 'không rõ định dạng'}): ${questions.length} câu dùng được, ${errors} lỗi, ${problems.length - errors} cảnh báo\n`;
  return (
    head +
    problems
      .map((problem) => `  ${placeOf(problem)}${KINDS[problem.severity]} [${problem.code}] ${problem.message}\n`)
      .join('')
  );
}

const KINDS = { error: 'LỖI', warning: 'cảnh báo' } as const;

function placeOf({ line, cell }: Pick<FileProblem, 'line' | 'cell'>): string {
  if (cell !== null) return `ô ${cell}: `;
  return line === null ? '' : `dòng ${line}: `;
}
