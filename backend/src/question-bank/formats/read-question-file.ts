import { TableFault } from '../../platform/tables/table-fault.js';
import { zipEntriesOf } from '../../platform/tables/zip-directory.js';
import { readAiken } from './aiken-reader.js';
import { decodeText } from './decode-text.js';
import { containerOf, type TextFormat, textFormatOf } from './detect-format.js';
import { readDocx } from './docx-reader.js';
import { type FileProblem, problemOf, problemOfTable } from './file-problem.js';
import { readGift } from './gift-reader.js';
import { lintCandidates, type LintedQuestions } from './lint-candidates.js';
import { readMoodleXml } from './moodle-xml-reader.js';
import type { FileFormat, ReadQuestions } from './question-candidate.js';
import { readCsvQuestions, readWorkbookQuestions } from './table-reader.js';

/** A file of questions as it was read and judged. */
export interface CheckedQuestionFile extends LintedQuestions {
  /** null where it was not recognised. */
  readonly detected: FileFormat | null;
}

interface ReadFile extends ReadQuestions {
  readonly detected: FileFormat | null;
}

/**
 * The one way in for a file of questions: bytes → decode → format reader → candidates → lint. What it is, its content
 * says before its name. It throws for nothing that is in a file; whatever is wrong is a problem with its place.
 */
export async function checkQuestionFile(bytes: Buffer, fileName: string): Promise<CheckedQuestionFile> {
  const { detected, ...read } = await readFile(bytes, fileName);
  const hasErrors = [...read.problems, ...read.candidates.flatMap(({ problems }) => problems)].some(
    ({ severity }) => severity === 'error',
  );
  const isEmpty = read.candidates.length === 0 && !hasErrors;
  const problems = isEmpty ? [...read.problems, problemOf('no-questions', null)] : read.problems;
  return { detected, ...(await lintCandidates({ candidates: read.candidates, problems })) };
}

async function readFile(bytes: Buffer, fileName: string): Promise<ReadFile> {
  try {
    if (bytes.length === 0) return refused(null, problemOfTable(new TableFault('empty-file')));
    const container = containerOf(bytes);
    if (container === 'ole2') return refused(null, problemOfTable(oldOffice(bytes)));
    if (container === 'other') return refused(null, problemOf('unsupported-format', null));
    return container === 'zip' ? await readContainer(bytes) : await readText(bytes, fileName);
  } catch (error) {
    if (error instanceof TableFault) return refused(null, problemOfTable(error));
    throw error;
  }
}

async function readContainer(bytes: Buffer): Promise<ReadFile> {
  const names = zipEntriesOf(bytes)?.map(({ name }) => name);
  if (names?.includes('word/document.xml')) return { detected: 'docx', ...readDocx(bytes) };
  if (names && !names.includes('xl/workbook.xml')) return refused(null, problemOf('unsupported-format', null));
  return { detected: 'xlsx', ...(await readWorkbookQuestions(bytes)) };
}

async function readText(bytes: Buffer, fileName: string): Promise<ReadFile> {
  const decoded = decodeText(bytes);
  if (!decoded.ok) {
    const reason = decoded.reason === 'not-text' ? 'unsupported-format' : decoded.reason;
    return refused(null, problemOf(reason, null, { encoding: decoded.encoding }));
  }
  const detected = textFormatOf(decoded.text, fileName);
  if (detected === null) return refused(null, problemOf('unsupported-format', null));
  const read = { detected, ...READERS[detected](decoded.text) };
  if (decoded.converted === null) return read;
  const { from, before, after } = decoded.converted;
  const warning = problemOf('converted-encoding', null, { encoding: from, before, after });
  return { ...read, problems: [warning, ...read.problems] };
}

const READERS: Readonly<Record<TextFormat, (text: string) => ReadQuestions & { detected?: FileFormat }>> = {
  csv: readCsvQuestions,
  tsv: readCsvQuestions,
  aiken: readAiken,
  gift: readGift,
  'moodle-xml': readMoodleXml,
};

const refused = (detected: FileFormat | null, problem: FileProblem): ReadFile => ({
  detected,
  candidates: [],
  problems: [problem],
});

function oldOffice(bytes: Buffer): TableFault {
  return new TableFault(
    bytes.includes(Buffer.from('EncryptedPackage', 'utf16le')) ? 'encrypted-workbook' : 'old-excel',
  );
}
