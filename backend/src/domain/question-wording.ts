import { foldVietnamese, tidyText } from './folding.js';

/** Whether an option speaks of the other options ("Tất cả các phương án trên"); options are shuffled, so it misleads. */
export function soundsPositional(option: string): boolean {
  const words = foldVietnamese(option);
  return POSITIONAL.some((pattern) => pattern.test(words));
}

/** Whether a stem asks for what is not the case; readers in a hurry miss that. */
export function soundsNegative(stem: string): boolean {
  // With diacritics, for without them "không dùng tiền mặt" (cashless) reads like "không đúng" (not right).
  return NEGATIVE.test(tidyText(stem).toLowerCase());
}

const POSITIONAL = [
  /\b(?:tat ca|ca (?:\d|hai|ba|bon)|khong co)\b.*\b(?:phuong an|dap an|cau tra loi|lua chon|y)\b.*/,
  /\b(?:tat ca|ca (?:\d|hai|ba|bon))\b.*\b(?:deu (?:dung|sai)|(?:o )?tren)$/,
  /^(?:ca |tat ca )?[a-d](?:(?:,| va|, va) [a-d])+(?: deu)?(?: dung| sai)?$/,
  /^(?:phuong an|dap an) [a-d](?:(?:,| va) [a-d])*\b/,
];

const NEGATIVE =
  /(?<!\p{L})(?:không phải|không đúng|không thuộc|không chính xác|không bao gồm|ngoại trừ|trừ|(?:nào|đâu) (?:là )?sai|chưa đúng)(?!\p{L})/u;
