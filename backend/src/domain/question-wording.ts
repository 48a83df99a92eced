import { foldVietnamese, tidyText } from './folding.js';

/** Whether an option speaks of the other options ("Tất cả các phương án trên"); options are shuffled, so it misleads. */
export function soundsPositional(option: string): boolean {
  if (!MAY_BE_POSITIONAL.test(option)) return false;
  const words = foldVietnamese(option).replace(/[.!]+$/, '');
  return POSITIONAL.some((pattern) => pattern.test(words));
}

/** Whether a stem asks for what is not the case; readers in a hurry miss that. */
export function soundsNegative(stem: string): boolean {
  // With diacritics, for without them "không dùng tiền mặt" (cashless) reads like "không đúng" (not right).
  const text = tidyText(stem);
  return NEGATIVE.test(text.toLowerCase()) || (STRESSED_NEGATIVE.test(text) && /\p{Ll}/u.test(text));
}

/** Whether an option begins with a letter of its own ("B. Hà Nội", "b)Hà Nội"): options are shuffled and lettered anew. */
export function beginsWithLabel(option: string): boolean {
  return /^\(?[a-h]\s*(?:[.:]\s+|\)\s*)\S/i.test(option.normalize('NFKC').trim());
}

/** Cheap to ask first: the letters that such an option begins with. */
const MAY_BE_POSITIONAL = /^[\s"“(]*[a-dtkmnpđ]/iu;

const ALL_OR_NONE = '(?:tat ca|toan bo|moi|nhung|cac|ca (?:\\d|hai|ba|bon)|khong(?: co)?)';
const OPTIONS = '(?:phuong an|dap an|cau tra loi|lua chon|cau|y)';
const ABOVE = '(?: (?:nao|tren|o tren|neu tren|vua neu|da neu|deu dung|deu sai|dung|sai))';
const LETTERS = '[a-d](?:(?:, ?| & | va |, va | lan )[a-d])+';

const POSITIONAL = [
  new RegExp(`^(?:tat ca|ca (?:\\d|hai|ba|bon)|khong(?: co)?)(?: cac)? ${OPTIONS}${ABOVE}*$`),
  new RegExp(`^${ALL_OR_NONE}(?: \\S+){0,6} (?:o |ke |neu |da neu )?tren(?: deu (?:dung|sai))?$`),
  new RegExp(`^${ALL_OR_NONE} (?:${OPTIONS} )?deu (?:dung|sai)$`),
  new RegExp(`^(?:ca )?(?:hai |ba |\\d )?(?:${OPTIONS} )?${LETTERS}(?: deu)?(?: dung| sai)?$`),
  /^(?:all|none|both|neither|any)(?: of)?(?: the)?(?: options| answers| choices)? (?:above|are (?:correct|right|true|wrong))$/,
  /^(?:all|none) of (?:these|them)$/,
  /^(?:both |neither |only )?[a-d](?:(?:, ?| and |, and | or | nor )[a-d])+(?: only| are correct)?$/,
];

const NEGATIVE = new RegExp(
  [
    'không (?:phải|đúng|thuộc|chính xác|bao gồm|nên)',
    'chưa (?:đúng|chính xác)',
    'ngoại trừ',
    '(?<=, |đây )trừ',
    '(?:nào|đâu)(?: (?:sau|dưới) đây)?(?: là)? sai',
    '(?:is|are|was|were|does|do|did|can|should|must) not',
    'except(?: for)?',
    'incorrect',
  ]
    .map((phrase) => `(?<!\\p{L})${phrase}(?!\\p{L})`)
    .join('|'),
  'u',
);

/** Who writes the word in capitals, among small letters, knows that it is missed easily. */
const STRESSED_NEGATIVE = /(?<!\p{L})(?:KHÔNG|TRỪ|SAI|NOT|EXCEPT)(?!\p{L})/u;
