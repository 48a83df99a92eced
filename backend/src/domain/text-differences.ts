/** A stretch of two texts: in both, only in the earlier one, or only in the later one. */
export interface TextPart {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** Comparing takes time and memory by the product of both lengths; beyond this a text is shown as replaced. */
const MOST_CELLS = 1_000_000;

/**
 * What became of a text, word by word: removed before added, spaces kept with what they follow. Putting `same` and
 * `removed` together gives the earlier text, `same` and `added` the later one.
 */
export function differencesOf(earlier: string, later: string): TextPart[] {
  const before = wordsOf(earlier);
  const after = wordsOf(later);
  const start = sharedLength(before, after);
  const end = Math.min(
    sharedLength(before.toReversed(), after.toReversed()),
    before.length - start,
    after.length - start,
  );
  const middle = alignment(before.slice(start, before.length - end), after.slice(start, after.length - end));
  const kept = (words: readonly string[]) => words.map((text): TextPart => ({ kind: 'same', text }));
  return joined([...kept(before.slice(0, start)), ...middle, ...kept(before.slice(before.length - end))]);
}

/** Words and signs, each with the spaces after it. */
const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{M}\p{N}]+\s*|[^\p{L}\p{M}\p{N}\s]\s*|\s+/gu) ?? [];

function sharedLength(a: readonly string[], b: readonly string[]): number {
  const different = a.findIndex((word, index) => word !== b[index]);
  return different === -1 ? a.length : different;
}

/** The longest common subsequence keeps its words; the others were removed or added. */
function alignment(before: readonly string[], after: readonly string[]): TextPart[] {
  const replaced: TextPart[] = [
    { kind: 'removed', text: before.join('') },
    { kind: 'added', text: after.join('') },
  ];
  if (before.length === 0 || after.length === 0 || before.length * after.length > MOST_CELLS) return replaced;
  const longest = commonLengths(before, after);
  const parts: TextPart[] = [];
  let [i, j] = [0, 0];
  while (i < before.length || j < after.length) {
    const [old = '', young = ''] = [before[i], after[j]];
    if (i < before.length && j < after.length && old === young) {
      parts.push({ kind: 'same', text: old });
      i += 1;
      j += 1;
    } else if (j >= after.length || (i < before.length && longest(i + 1, j) >= longest(i, j + 1))) {
      parts.push({ kind: 'removed', text: old });
      i += 1;
    } else {
      parts.push({ kind: 'added', text: young });
      j += 1;
    }
  }
  return parts;
}

/** Length of the longest common subsequence of what follows word i of one and word j of the other. */
function commonLengths(before: readonly string[], after: readonly string[]): (i: number, j: number) => number {
  const width = after.length + 1;
  const lengths = new Uint16Array((before.length + 1) * width);
  const at = (i: number, j: number) => lengths[i * width + j] ?? 0;
  for (let i = before.length - 1; i >= 0; i -= 1) {
    for (let j = after.length - 1; j >= 0; j -= 1) {
      lengths[i * width + j] = before[i] === after[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  return at;
}

/** Neighbours of one kind become one part; between two that are the same, all that was removed stands before the added. */
function joined(parts: readonly TextPart[]): TextPart[] {
  const result: TextPart[] = [];
  let [removed, added] = ['', ''];
  const settle = () => {
    if (removed !== '') result.push({ kind: 'removed', text: removed });
    if (added !== '') result.push({ kind: 'added', text: added });
    [removed, added] = ['', ''];
  };
  for (const { kind, text } of parts) {
    if (kind === 'removed') removed += text;
    else if (kind === 'added') added += text;
    else if (text !== '') {
      settle();
      const last = result.at(-1);
      if (last?.kind === 'same') result[result.length - 1] = { kind, text: last.text + text };
      else result.push({ kind, text });
    }
  }
  settle();
  return result;
}
