import { foldVietnamese, tidyText } from './folding.js';

/** Whether an option speaks of the other options ("Tất cả các phương án trên"); options are shuffled, so it misleads. */
export function soundsPositional(option: string): boolean {
  const words = foldVietnamese(option).replace(/[.!]+$/, '');
  return POSITIONAL.some((pattern) => pattern.test(words));
}

/** Whether a stem asks for what is not the case; readers in a hurry miss that. */
export function soundsNegative(stem: string): boolean {
  // With diacritics, for without them "không dùng tiền mặt" (cashless) reads like "không đúng" (not right).
  return NEGATIVE.test(tidyText(stem).toLowerCase());
}

/** Whether an option begins with a letter of its own ("B. Hà Nội"): options are shuffled and lettered anew. */
export function beginsWithLabel(option: string): boolean {
  return /^[a-h]\s*[.):]\s+\S/i.test(option.normalize('NFKC').trim());
}

const ALL_OR_NONE = '(?:tat ca|ca (?:\\d|hai|ba|bon)|khong(?: co)?)';
const OPTIONS = '(?:phuong an|dap an|cau tra loi|lua chon|cau|y)';
const ABOVE = '(?: (?:nao|tren|o tren|neu tren|vua neu|da neu|deu dung|deu sai|dung|sai))*';

const POSITIONAL = [
  new RegExp(`^${ALL_OR_NONE}(?: cac)? ${OPTIONS}${ABOVE}$`),
  /^(?:tat ca|ca (?:\d|hai|ba|bon)) (?:deu (?:dung|sai)|tren|o tren)$/,
  /^(?:ca |(?:phuong an|dap an) )?[a-d](?:(?:, ?| & | va |, va )[a-d])+(?: deu)?(?: dung| sai)?$/,
];

const NEGATIVE = new RegExp(
  [
    'không (?:phải|đúng|thuộc|chính xác|bao gồm|nên)',
    'chưa (?:đúng|chính xác)',
    'ngoại trừ',
    '(?:, |đây )trừ',
    '(?:nào|đâu)(?: (?:sau|dưới) đây)?(?: là)? sai',
  ]
    .map((phrase) => `(?<!\\p{L})${phrase}(?!\\p{L})`)
    .join('|'),
  'u',
);
