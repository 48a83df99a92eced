/** Encodings of Vietnamese from before Unicode, and text that was read in the wrong one. */
export const OLD_ENCODINGS = ['Windows-1258', 'TCVN3 (ABC)', 'VNI', 'UTF-8 (x2)'] as const;
export type OldEncoding = (typeof OLD_ENCODINGS)[number];

/** Text of these bytes in each old encoding. */
export function readingsOfBytes(bytes: Uint8Array): Readonly<Record<'western' | OldEncoding, string | null>> {
  const western = new TextDecoder('windows-1252').decode(bytes);
  return {
    western,
    'Windows-1258': new TextDecoder('windows-1258').decode(bytes).normalize('NFC'),
    'TCVN3 (ABC)': fromTcvn3(western),
    VNI: fromVni(western),
    'UTF-8 (x2)': null,
  };
}

/** What characters that were read as Western European may have meant. */
export function meaningsOfText(text: string): Readonly<Record<OldEncoding, string | null>> {
  const bytes = westernBytesOf(text);
  return {
    'Windows-1258': bytes && new TextDecoder('windows-1258').decode(bytes).normalize('NFC'),
    'TCVN3 (ABC)': fromTcvn3(text),
    VNI: fromVni(text),
    'UTF-8 (x2)': bytes && utf8Of(bytes),
  };
}

/** The characters of TCVN 5712 (VN3) from A1 on, as bytes are read in Windows-1252; a dot stands for none. */
const TCVN3_FROM_A1 = 'ĂÂÊÔƠƯĐăâêôơưđ......àảãáạ.ằẳẵắ.......ặầẩẫấậè.ẻẽéẹềểễếệìỉ...ĩíịò.ỏõóọồổỗốộờởỡớợù.ủũúụừửữứựỳỷỹýỵ';

function fromTcvn3(text: string): string {
  return text.replace(/[\u00A1-\u00FE]/g, (sign) => {
    const letter = TCVN3_FROM_A1[sign.charCodeAt(0) - 0xa1];
    return letter === undefined || letter === '.' ? sign : letter;
  });
}

const MARK = { acute: '\u0301', grave: '\u0300', hook: '\u0309', tilde: '\u0303', dot: '\u0323' } as const;
const ROOF = '\u0302';
const BOW = '\u0306';

/** In VNI a vowel is followed by a sign for its marks. */
const VNI_MARKS: Readonly<Record<string, string>> = {
  ù: MARK.acute,
  ø: MARK.grave,
  û: MARK.hook,
  õ: MARK.tilde,
  ï: MARK.dot,
  â: ROOF,
  á: ROOF + MARK.acute,
  à: ROOF + MARK.grave,
  å: ROOF + MARK.hook,
  ã: ROOF + MARK.tilde,
  ä: ROOF + MARK.dot,
  ê: BOW,
  é: BOW + MARK.acute,
  è: BOW + MARK.grave,
  ú: BOW + MARK.hook,
  ü: BOW + MARK.tilde,
  ë: BOW + MARK.dot,
};
const VNI_LETTERS: Readonly<Record<string, string>> = {
  ô: 'ơ',
  ö: 'ư',
  ñ: 'đ',
  í: 'í',
  ì: 'ì',
  æ: 'ỉ',
  ó: 'ĩ',
  ò: 'ị',
  î: 'ỵ',
};

function fromVni(text: string): string {
  const marked = text.replace(
    /([aeouyôö])([ùøûõïâáàåãäêéèúüë])|[ôöñíìæóòî]/gi,
    (found, vowel?: string, sign?: string) => {
      if (vowel === undefined || sign === undefined) return inCaseOf(found, VNI_LETTERS[found.toLowerCase()] ?? found);
      const letter = inCaseOf(vowel, VNI_LETTERS[vowel.toLowerCase()] ?? vowel.toLowerCase());
      return letter + (VNI_MARKS[sign.toLowerCase()] ?? sign);
    },
  );
  return marked.normalize('NFC');
}

const inCaseOf = (model: string, letter: string) => (model === model.toLowerCase() ? letter : letter.toUpperCase());

/** What Windows-1252 has in place of the control characters 80–9F. */
const HIGH_SIGNS = new Map(
  [...new TextDecoder('windows-1252').decode(Uint8Array.from({ length: 32 }, (_, i) => 0x80 + i))].map(
    (sign, index) => [sign, 0x80 + index] as const,
  ),
);

function westernBytesOf(text: string): Uint8Array | null {
  const bytes = new Uint8Array(text.length);
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    const byte = code < 0x80 || (code >= 0xa0 && code <= 0xff) ? code : HIGH_SIGNS.get(text.charAt(index));
    if (byte === undefined) return null;
    bytes[index] = byte;
  }
  return bytes;
}

function utf8Of(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
