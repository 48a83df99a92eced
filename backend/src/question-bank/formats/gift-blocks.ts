import { type FileProblem, problemOf } from './file-problem.js';
import { setEscapesAside } from './gift-escapes.js';

/** What stands between two blank lines: one question, if all is well. Escaped signs are set aside. */
export interface GiftBlock {
  /** The line it begins in. */
  readonly line: number;
  readonly text: string;
  /** The line of a place in the text. */
  lineAt(place: number): number;
  readonly category: string | null;
  /** What its comments say: `[id:…]`, `[tag:…]`. */
  readonly remarks: readonly string[];
  /** A brace that keeps the block from being read. */
  readonly fault: FileProblem | null;
}

interface OpenBlock {
  lines: { readonly number: number; readonly text: string }[];
  depth: number;
  fault: FileProblem | null;
  openedAt: number;
}

const COMMENT = /^\s*\/\//;
const CATEGORY = /^\s*\$CATEGORY:\s*(.*)$/;

/** Cuts a GIFT text into its questions. A brace that is never closed costs its own question and no other. */
export function giftBlocksOf(text: string): GiftBlock[] {
  const blocks: GiftBlock[] = [];
  const lines = setEscapesAside(text).split('\n');
  let category: string | null = null;
  let remarks: string[] = [];
  let open: OpenBlock = emptyBlock();
  const close = () => {
    if (open.lines.length > 0) {
      blocks.push(blockOf(open, category, remarks));
      remarks = [];
    }
    open = emptyBlock();
  };
  lines.forEach((line, index) => {
    const number = index + 1;
    if (COMMENT.test(line)) {
      if (open.lines.length === 0 || open.depth === 0) remarks.push(line);
      return;
    }
    const named = CATEGORY.exec(line)?.[1];
    if (isEndOfBlock(line, open, lines, index) || named !== undefined) close();
    if (named !== undefined) category = named;
    else if (line.trim() !== '' || open.depth > 0) take(open, line, number);
  });
  close();
  return blocks;
}

const emptyBlock = (): OpenBlock => ({ lines: [], depth: 0, fault: null, openedAt: 0 });

/** A blank line ends a question; inside braces only if what follows is no answer. So does the title of the next one. */
function isEndOfBlock(line: string, open: OpenBlock, lines: readonly string[], index: number): boolean {
  if (open.depth === 0) return line.trim() === '';
  if (/^\s*::/.test(line)) return true;
  if (line.trim() !== '') return false;
  const next = lines.slice(index + 1, index + 200).find((other) => other.trim() !== '' && !COMMENT.test(other));
  return next === undefined || !/^\s*[=~}#]/.test(next);
}

function take(open: OpenBlock, text: string, number: number): void {
  open.lines.push({ number, text });
  for (const [sign] of text.matchAll(/[{}]/g)) {
    if (sign === '{') {
      if (open.depth > 0) open.fault ??= problemOf('gift-brace-stray', number, { value: '{' });
      else open.openedAt = number;
      open.depth += 1;
    } else if (open.depth === 0) {
      open.fault ??= problemOf('gift-brace-stray', number, { value: '}' });
    } else open.depth -= 1;
  }
}

function blockOf(open: OpenBlock, category: string | null, remarks: readonly string[]): GiftBlock {
  const unclosed = open.depth > 0 ? problemOf('gift-brace-unclosed', open.openedAt) : null;
  const starts: number[] = [];
  let length = 0;
  for (const { text } of open.lines) {
    starts.push(length);
    length += text.length + 1;
  }
  const numberOf = (index: number) => open.lines[index]?.number ?? 1;
  return {
    line: numberOf(0),
    text: open.lines.map(({ text }) => text).join('\n'),
    lineAt: (place) =>
      numberOf(
        Math.max(
          0,
          starts.findLastIndex((start) => start <= place),
        ),
      ),
    category,
    remarks,
    fault: open.fault ?? unclosed,
  };
}
