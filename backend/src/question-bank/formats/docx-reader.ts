import { tidyText } from '../../domain/folding.js';
import type { TableRow } from '../../platform/tables/table.js';
import { unpacked, zipEntriesOf } from '../../platform/tables/zip-directory.js';
import { asText, type DocxLine, docxLinesOf } from './docx-lines.js';
import { keyPairsOf, keyTableOf } from './docx-key-table.js';
import { AutomaticNumbers } from './docx-numbering.js';
import { type DocxParagraph, type DocxPart, docxPartsOf, type DocxTable } from './docx-paragraphs.js';
import { addToDraft, docxCandidateOf, type DocxDraft, docxDraftAt, unclear } from './docx-questions.js';
import { docxStylesOf } from './docx-styles.js';
import { type FileProblem, placeOfLine, problemOf } from './file-problem.js';
import { excerpt } from './gift-answers.js';
import type { QuestionCandidate, ReadQuestions } from './question-candidate.js';
import { tableLayoutOf } from './table-columns.js';
import { tableQuestionOf } from './table-question.js';
import { type XmlElement, xmlTreeOf } from './xml-tree.js';

/** Questions of a Word document (.docx): numbered or lettered by hand or by Word, or in a table with headings. */
export function readDocx(bytes: Buffer): ReadQuestions {
  const document = partNamed(bytes, 'word/document.xml');
  if (document === null) return refusal(problemOf('docx-broken', null));
  if ('code' in document) return refusal(document);
  const [styles, numbering] = ['word/styles.xml', 'word/numbering.xml'].map((name) =>
    elementOrNull(partNamed(bytes, name)),
  );
  const parts = docxPartsOf(document, docxStylesOf(styles ?? null), new AutomaticNumbers(numbering ?? null));
  return new DocxQuestions(parts).read();
}

const refusal = (problem: FileProblem): ReadQuestions => ({ candidates: [], problems: [problem] });
const LARGEST_PART = 60 << 20;

function partNamed(bytes: Buffer, name: string): XmlElement | FileProblem | null {
  const entry = zipEntriesOf(bytes)?.find((other) => other.name === name);
  const content = entry && unpacked(bytes, entry, LARGEST_PART);
  return content ? xmlTreeOf(content.toString('utf8').replace(/^\uFEFF/, '')) : null;
}

const elementOrNull = (part: XmlElement | FileProblem | null) => (part === null || 'code' in part ? null : part);

class DocxQuestions {
  private readonly drafts: DocxDraft[] = [];
  private readonly fromTables: QuestionCandidate[] = [];
  private readonly keys = new Map<string, string>();
  private readonly problems: FileProblem[] = [];
  private readonly doubtful = new Set<DocxDraft>();
  private topic: string | null = null;
  private isAfterKeyHeading = false;
  private readonly lines: readonly (DocxLine | DocxTable)[];
  private readonly hasNumbers: boolean;

  constructor(parts: readonly DocxPart[]) {
    const lines = parts.flatMap((part): (DocxLine | DocxTable)[] =>
      'rows' in part ? (isReadAsTable(part) ? [part] : part.rows.flat(2).flatMap(docxLinesOf)) : docxLinesOf(part),
    );
    const isWorded = lines.some((line) => 'kind' in line && line.kind === 'stem' && line.isWorded);
    const isInside = (line: DocxLine | DocxTable) => 'kind' in line && line.kind === 'stem' && !line.isWorded;
    this.lines = isWorded ? lines.map((line) => ('kind' in line && isInside(line) ? asText(line) : line)) : lines;
    this.hasNumbers = this.lines.some((line) => 'kind' in line && line.kind === 'stem');
  }

  read(): ReadQuestions {
    this.lines.forEach((line, index) => ('rows' in line ? this.addTable(line) : this.addLine(line, index)));
    const numbers = this.drafts.map(({ number }) => number);
    for (const number of this.keys.keys()) {
      if (numbers.filter((other) => other === number).length !== 1) {
        this.problems.push(problemOf('key-table-stray', null, { value: number }));
      }
    }
    const candidates = this.drafts.map((draft) => {
      const isOnlyOne = numbers.filter((other) => other === draft.number).length === 1;
      return docxCandidateOf(draft, isOnlyOne ? this.keys.get(draft.number) : undefined);
    });
    return { candidates: [...candidates, ...this.fromTables].sort((a, b) => a.line - b.line), problems: this.problems };
  }

  private addLine(line: DocxLine, index: number): void {
    const pairs =
      this.isAfterKeyHeading || line.kind === 'text'
        ? keyPairsOf(`${line.kind === 'stem' ? `${line.label}.` : ''}${line.text}`)
        : null;
    if (pairs !== null && (this.isAfterKeyHeading || pairs.length > 1)) return this.addKeys(pairs);
    const listed = line.kind === 'key' ? keyPairsOf(line.text) : null;
    if (listed !== null && listed.length > 1) return this.addKeys(listed);
    if (line.kind === 'key-heading') return void (this.isAfterKeyHeading = true);
    if (line.kind === 'topic') return void (this.topic = tidyText(line.text) || null);
    this.isAfterKeyHeading = false;
    if (line.kind === 'stem' || this.beginsUnnumbered(line, index)) this.begin(line);
    const draft = this.drafts.at(-1);
    if (draft && !(line.kind === 'text' && isTitle(line.paragraph))) addToDraft(draft, line);
    else this.leaveOut(line);
  }

  /** A number that does not go on counting, behind text without options, may count something inside a question. */
  private begin(line: DocxLine): void {
    const before = this.drafts.at(-1);
    const draft = docxDraftAt(line, this.topic);
    this.drafts.push(draft);
    if (!before || before.options.length > 0 || before.keys.length > 0) return;
    if (Number(line.label) === Number(before.number) + 1 && !this.doubtful.has(before)) return;
    this.doubtful.add(draft);
    draft.problems.push(unclear('docx-unclear', line));
  }

  /** Where nothing is numbered, text that options follow begins a question. */
  private beginsUnnumbered(line: DocxLine, index: number): boolean {
    if (this.hasNumbers || line.kind !== 'text' || isTitle(line.paragraph)) return false;
    const draft = this.drafts.at(-1);
    if (draft && draft.options.length === 0) return false;
    const next = this.lines.slice(index + 1).find((other) => 'rows' in other || other.kind !== 'text');
    return next !== undefined && 'kind' in next && next.kind === 'option' && (next.label === 'A' || next.label === '');
  }

  private leaveOut({ kind, text, line }: DocxLine): void {
    const isDoubtful = kind !== 'text' || /\?\s*$/.test(text);
    this.problems.push(problemOf(isDoubtful ? 'docx-unclear' : 'docx-left-out', line, { value: excerpt(text) }));
  }

  private addKeys(pairs: readonly (readonly [string, string])[]): void {
    for (const [number, letter] of pairs) {
      const known = this.keys.get(number);
      this.keys.set(number, known === undefined || known === letter ? letter : `${known}, ${letter}`);
    }
  }

  private addTable(table: DocxTable): void {
    const pairs = keyTableOf(textsOf(table));
    if (pairs !== null) return this.addKeys(pairs);
    const rows = rowsOf(table);
    const layout = tableLayoutOf(rows);
    if ('code' in layout) return;
    const lineAt = (row: number) => table.rows[row - 1]?.flat()[0]?.line ?? row;
    this.problems.push(
      ...layout.problems.map((problem) => ({ ...problem, ...placeOfLine(lineAt(problem.line ?? 1)) })),
    );
    const sheet = { prefix: '', isRowHidden: () => false, lookOf: lookIn(table), faultOf: () => null };
    for (const row of rows.slice(layout.headerIndex + 1)) {
      const question = tableQuestionOf(row, layout, sheet);
      if (!question) continue;
      const line = lineAt(row.number);
      const media = table.rows[row.number - 1]?.flat().flatMap((paragraph) => paragraph.media) ?? [];
      this.fromTables.push({
        ...question,
        line,
        topic: question.topic ?? this.topic,
        placeOf: () => placeOfLine(line),
        problems: [
          ...question.problems.map((problem) => ({ ...problem, ...placeOfLine(line) })),
          ...media.map((value) => problemOf('unsupported-media', line, { value })),
        ],
      });
    }
  }
}

const textsOf = ({ rows }: DocxTable) => rows.map((row) => row.map((cell) => cell.map(({ text }) => text).join('\n')));

const rowsOf = (table: DocxTable): TableRow[] => textsOf(table).map((cells, index) => ({ number: index + 1, cells }));

const isReadAsTable = (table: DocxTable) =>
  keyTableOf(textsOf(table)) !== null || !('code' in tableLayoutOf(rowsOf(table)));

function lookIn(table: DocxTable) {
  return (row: number, column: number) => {
    const looks = (table.rows[row - 1]?.[column] ?? []).flatMap(({ text, looks: all }) =>
      all.filter((_, index) => (text[index] ?? ' ').trim() !== ''),
    );
    const seen = new Set(looks);
    return seen.size === 1 ? ([...seen][0] ?? '') : '';
  };
}

/** Headings of chapters: by their style, or in capitals throughout. */
const isTitle = ({ isHeading, text }: DocxParagraph) =>
  isHeading || (/\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text) && !/\?\s*$/.test(text));
