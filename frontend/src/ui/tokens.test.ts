import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';

const css = readFileSync('src/ui/tokens.css', 'utf8');

/** Both themes' value of a colour token. */
function colourOf(name: string): readonly [string, string] {
  const value = new RegExp(`--color-${name}: ([^;]+);`).exec(css)?.[1] ?? '';
  const [light, dark] = value.match(/#[0-9a-f]{6}/g) ?? [];
  if (!light) throw new Error(`No token --color-${name}`);
  return [light, dark ?? light];
}

/** WCAG 2: relative luminance and contrast ratio. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [x, y] = [luminance(a), luminance(b)];
  return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
}

const grounds = ['page', 'surface', 'subtle'];
const TEXT: readonly (readonly [string, string])[] = [
  ...grounds.flatMap((ground) => [
    ['text', ground] as const,
    ['muted', ground] as const,
    ['link', ground] as const,
    ['danger', ground] as const,
    ['gold-text', ground] as const,
  ]),
  ['link', 'action-soft'],
  ['text', 'action-soft'],
  ['muted', 'action-soft'],
  ['on-action', 'action'],
  ['on-action', 'action-strong'],
  ['on-danger', 'danger'],
  ['on-danger', 'danger-strong'],
  ['on-brand', 'brand'],
  ['on-brand-muted', 'brand'],
  ['on-brand-muted', 'brand-raised'],
  ['text', 'gold-soft'],
  ['gold-text', 'gold-soft'],
  ['muted', 'gold-soft'],
  ...['success', 'warning', 'danger'].flatMap((tone) => [
    [tone, `${tone}-soft`] as const,
    ['text', `${tone}-soft`] as const,
    ['muted', `${tone}-soft`] as const,
  ]),
];

describe('The colours', () => {
  it.each(TEXT)('let %s be read on %s, light and dark (AA, 4.5)', (text, ground) => {
    const [onLight, onDark] = [0, 1].map((theme) =>
      contrast(colourOf(text)[theme] ?? '', colourOf(ground)[theme] ?? ''),
    );
    expect(onLight).toBeGreaterThanOrEqual(4.5);
    expect(onDark).toBeGreaterThanOrEqual(4.5);
  });

  it.each([
    ['line-strong', 'surface'],
    ['line-strong', 'page'],
    ['focus', 'page'],
    ['focus', 'surface'],
  ])('let the %s of a control be seen on %s (AA, 3)', (line, ground) => {
    for (const theme of [0, 1]) {
      expect(contrast(colourOf(line)[theme] ?? '', colourOf(ground)[theme] ?? '')).toBeGreaterThanOrEqual(3);
    }
  });
});
