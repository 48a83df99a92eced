import { describe, expect, it } from '@jest/globals';
import { damageOf, decodeText } from './decode-text.js';

const TEXT = 'Chuyển đổi số quốc gia là ngày nào?\nThanh toán không dùng tiền mặt ở Thanh Hóa: đúng hay sai?';
const bytesOf = (codes: string) => Buffer.from(codes, 'latin1');

describe('the bytes of a text file', () => {
  it('are UTF-8 with or without byte order mark, or UTF-16 of either order', () => {
    const le = Buffer.from(TEXT, 'utf16le');
    const be = Buffer.from(le).swap16();
    const mark = [Buffer.from([0xff, 0xfe]), Buffer.from([0xfe, 0xff])] as const;
    for (const bytes of [
      Buffer.from(TEXT),
      Buffer.from(`\uFEFF${TEXT}`),
      Buffer.concat([mark[0], le]),
      Buffer.concat([mark[1], be]),
      le,
      be,
    ]) {
      expect(decodeText(bytes)).toEqual({ ok: true, text: TEXT, converted: null });
    }
  });

  it('may end their lines with CR, LF or CRLF', () => {
    expect(decodeText(Buffer.from('a\rb\nc\r\nd'))).toMatchObject({ text: 'a\nb\nc\nd' });
  });

  it('are converted from TCVN3, VNI and Windows-1258 where that is certain', () => {
    const tcvn3 = bytesOf('ChuyÓn ®æi sè lµ g×? Thanh to¸n kh«ng dïng tiÒn mÆt');
    expect(decodeText(tcvn3)).toMatchObject({
      ok: true,
      text: 'Chuyển đổi số là gì? Thanh toán không dùng tiền mặt',
      converted: { from: 'TCVN3 (ABC)' },
    });
    const vni = bytesOf('Chuyeån ñoåi soá laø gì? Thanh toaùn khoâng duøng tieàn maët, thöù töï');
    expect(decodeText(vni)).toMatchObject({
      ok: true,
      text: 'Chuyển đổi số là gì? Thanh toán không dùng tiền mặt, thứ tự',
      converted: { from: 'VNI' },
    });
    // ê hook, đ, ô hook, sắc: as Windows writes Vietnamese on its own keyboard.
    const windows = bytesOf('Chuy\xea\xd2n \xf0\xf4\xd2i s\xf4\xec, ti\xea\xccn m\xe3\xf2t, Thanh H\xf3a');
    expect(decodeText(windows)).toMatchObject({
      ok: true,
      text: 'Chuyển đổi số, tiền mặt, Thanh Hóa',
      converted: { from: 'Windows-1258' },
    });
  });

  it('show by a line before and after what was converted', () => {
    const header = 'Question;A;B;C;Answer\n';
    expect(decodeText(bytesOf(`${header}ChuyÓn ®æi sè lµ g×?;Thanh to¸n;kh«ng dïng;tiÒn mÆt;A`))).toMatchObject({
      converted: {
        before: 'ChuyÓn ®æi sè lµ g×?;Thanh to¸n;kh«ng dïng;tiÒn mÆt;A',
        after: 'Chuyển đổi số là gì?;Thanh toán;không dùng;tiền mặt;A',
      },
    });
  });

  it('are refused in TCVN3 with capitals, which its fonts keep elsewhere', () => {
    // "CHUYểN đổI Số": the author saw capitals, the bytes are small letters.
    const capitals = bytesOf('CHUYÓN ®æI Sè QUèC GIA lµ g×? Thanh to¸n kh«ng dïng tiÒn mÆt, h¹ tÇng sè');
    expect(decodeText(capitals)).toEqual({ ok: false, reason: 'encoding-doubtful', encoding: 'TCVN3 (ABC)' });
  });

  it('are converted where another program stored the damage as Unicode', () => {
    const twice = new TextDecoder('windows-1252').decode(Buffer.from('Cà phê Thanh Hóa, không ổn'));
    expect(decodeText(Buffer.from(twice))).toMatchObject({
      text: 'Cà phê Thanh Hóa, không ổn',
      converted: { from: 'UTF-8 (x2)' },
    });
    expect(decodeText(Buffer.from('Chuyeån ñoåi soá laø gì?'))).toMatchObject({ converted: { from: 'VNI' } });
  });

  it('are refused where no reading is certain', () => {
    expect(decodeText(Buffer.from('M\xe3,C\xe2u h\xe1i\n', 'latin1'))).toMatchObject({ ok: false });
    expect(decodeText(bytesOf('Stra\xdfe, gr\xfc\xdfen, \xe4lter, \xf6ffnen'))).toEqual({
      ok: false,
      reason: 'encoding-unknown',
      encoding: '',
    });
    expect(decodeText(Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 0, 0xff, 0xfe, 0]))).toMatchObject({ ok: false });
  });

  it('are left alone where they are good Unicode of any language', () => {
    for (const text of [
      'Straße, grüßen, älter, öffnen',
      'déjà vu à côté du café',
      'Đà Nẵng ® 2026',
      '漢字',
      'a«b»c µm §5',
    ]) {
      expect(decodeText(Buffer.from(text))).toEqual({ ok: true, text, converted: null });
      expect(damageOf(text)).toBeNull();
    }
  });
});
