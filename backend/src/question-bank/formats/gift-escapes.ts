/** The signs of GIFT that a backslash takes their meaning from; they are kept aside in characters that no text has. */
const SIGNS = ['\\', '~', '=', '#', '{', '}', ':'] as const;
const FIRST_SET_ASIDE = 0xfdd0;
const LINE_BREAK = String.fromCharCode(FIRST_SET_ASIDE + SIGNS.length);

/** Every escaped sign set aside, so that what is left of them has its meaning. Other backslashes (LaTeX) stay. */
export function setEscapesAside(text: string): string {
  return text.replace(/\\([\\~=#{}:n])/g, (_, sign: string) =>
    sign === 'n' ? LINE_BREAK : String.fromCharCode(FIRST_SET_ASIDE + SIGNS.indexOf(sign as (typeof SIGNS)[number])),
  );
}

/** The text as it is meant. */
export function plainGiftText(text: string): string {
  return text.replace(/[\uFDD0-\uFDD7]/g, (sign) => SIGNS[sign.charCodeAt(0) - FIRST_SET_ASIDE] ?? '\n');
}

/** The text as GIFT has it. */
export const escapedGiftText = (text: string) =>
  text.replace(/[\\~=#{}:]/g, (sign) => `\\${sign}`).replaceAll('\n', '\\n');
