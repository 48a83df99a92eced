const RAISED: Readonly<Record<string, string>> = Object.fromEntries(
  [...'0123456789+-=()nix'].map((sign, index) => [sign, [...'⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿⁱˣ'][index] ?? sign]),
);
const LOWERED: Readonly<Record<string, string>> = Object.fromEntries(
  [...'0123456789+-=()aeoxijn'].map((sign, index) => [sign, [...'₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₐₑₒₓᵢⱼₙ'][index] ?? sign]),
);

/** Raised or lowered text as Unicode has it (x², H₂O); where it has no such sign, as `^(…)` or `_(…)`. */
export function scriptedText(text: string, script: 'superscript' | 'subscript' | null): string {
  if (script === null || text.trim() === '') return text;
  const signs = script === 'superscript' ? RAISED : LOWERED;
  const scripted = [...text].map((sign) => (sign === ' ' ? ' ' : signs[sign]));
  if (scripted.every((sign) => sign !== undefined)) return scripted.join('');
  return `${script === 'superscript' ? '^' : '_'}(${text})`;
}
