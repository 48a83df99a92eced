/** One line of an Aiken file, by what it may be. */
export interface AikenLine {
  readonly kind: 'blank' | 'option' | 'key' | 'remark' | 'text';
  readonly number: number;
  readonly text: string;
  /** Of an option: its letter as a capital. */
  readonly letter: string;
  /** The letter of the next option line of the same paragraph, if there is one. */
  readonly nextLetter: string | null;
  /** Of an option or a key: what follows the label. */
  readonly content: string;
  readonly label: string;
  /** The label is understood, but not what Moodle would take. */
  readonly isLoose: boolean;
}

const KEY = /^(ANSWER|ĐÁP ÁN(?: ĐÚNG)?)(\s*)([:：=.–-]?)(\s*)(.*)$/iu;
const OPTION = /^([A-Za-zＡ-Ｚａ-ｚ])(\s*)([.)．）:：])(\s*)(.*)$/u;
const REMARK = /^(?:Giải thích|Explanation|Nguồn|Căn cứ|Source)\s*[:：]/iu;

/** The lines of a text, each with what it may be. */
export function aikenLinesOf(text: string): AikenLine[] {
  const lines = text.split('\n').map((line, index) => lineOf(line.normalize('NFC').trim(), index + 1));
  let next: string | null = null;
  for (let index = lines.length - 1; index >= 0; index--) {
    const line = lines[index];
    if (!line) continue;
    lines[index] = { ...line, nextLetter: next };
    if (line.kind === 'option') next = line.letter;
    else if (line.kind === 'blank' || line.kind === 'key') next = null;
  }
  return lines;
}

function lineOf(text: string, number: number): AikenLine {
  const line: AikenLine = {
    kind: 'text',
    number,
    text,
    letter: '',
    nextLetter: null,
    content: '',
    label: '',
    isLoose: false,
  };
  if (text === '') return { ...line, kind: 'blank' };
  const key = KEY.exec(text);
  if (key) {
    const [, word = '', before = '', colon = '', , rest = ''] = key;
    const content = rest.normalize('NFKC').trim();
    // "Answer the following …" is no key: without a colon only a letter may follow.
    if (/[:：]/.test(colon) || /^[A-Za-z]?[.)]?$/.test(content)) {
      const isLoose = !/^ANSWER: [A-Z]$/.test(text);
      return { ...line, kind: 'key', content, label: word + before + colon, isLoose };
    }
  }
  const option = OPTION.exec(text);
  if (option) {
    const [, sign = '', before = '', mark = '', space = '', content = ''] = option;
    const letter = sign.normalize('NFKC').toUpperCase();
    const isLoose = !/^[A-Z]$/.test(sign) || before !== '' || !/[.)]/.test(mark) || (space === '' && content !== '');
    return { ...line, kind: 'option', letter, content, label: sign + before + mark, isLoose };
  }
  return REMARK.test(text) ? { ...line, kind: 'remark' } : line;
}
