import type { Locale } from '../platform/errors/problem.js';

const UNITS: readonly { readonly ms: number; readonly vi: string; readonly en: string }[] = [
  { ms: 86_400_000, vi: 'ngày', en: 'd' },
  { ms: 3_600_000, vi: 'giờ', en: 'h' },
  { ms: 60_000, vi: 'phút', en: 'min' },
];

/** A span of time as people say it, to the millisecond: `312 ms`, `1,204 giây`, `2 ngày 22 giờ 3 phút 40,877 giây`. */
export function spokenDuration(durationMs: number, locale: Locale): string {
  if (durationMs < 1000) return `${durationMs} ms`;
  const words: string[] = [];
  let rest = durationMs;
  for (const unit of UNITS) {
    const count = Math.floor(rest / unit.ms);
    rest -= count * unit.ms;
    if (count > 0) words.push(`${count} ${unit[locale]}`);
  }
  if (rest > 0) words.push(secondsOf(rest, locale));
  return words.join(' ');
}

function secondsOf(ms: number, locale: Locale): string {
  const digits = ms % 1000 === 0 ? String(ms / 1000) : (ms / 1000).toFixed(3);
  return locale === 'vi' ? `${digits.replace('.', ',')} giây` : `${digits} s`;
}
