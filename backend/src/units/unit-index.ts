import type { SearchableUnit } from './units.repository.js';

/** A unit that was found, and the former name by which it was found, if not by its present one. */
export interface FoundUnit {
  readonly unit: SearchableUnit;
  readonly formerName: string | null;
}

interface IndexedName {
  readonly unit: SearchableUnit;
  /** Null for the present name. */
  readonly formerName: string | null;
  /** Folded, whole: "xa hai yen, thi xa nghi son". */
  readonly whole: string;
  /** Without the kind in front and the place behind: "hai yen". */
  readonly bare: string;
  readonly words: readonly string[];
}

/** Finds units by what people type, the likeliest first. Built once from all units, asked many times. */
export class UnitIndex {
  private readonly names: readonly IndexedName[];

  constructor(units: readonly SearchableUnit[]) {
    this.names = units.flatMap((unit) => [
      indexed(unit, unit.foldedName, null),
      ...unit.aliases.map(({ name, foldedName }) => indexed(unit, foldedName, name)),
    ]);
  }

  /** @param folded what was typed, as `foldVietnamese` gives it */
  find(folded: string, limit: number, fits: (unit: SearchableUnit) => boolean): FoundUnit[] {
    const typed = folded.replace(/[,;]+/g, ' ').replace(/\s+/g, ' ').trim();
    if (typed === '') return [];
    const best = new Map<string, { name: IndexedName; weight: number }>();
    for (const name of this.names) {
      const weight = fits(name.unit) ? weightOf(name, typed) : null;
      if (weight === null) continue;
      const known = best.get(name.unit.id);
      if (!known || weight < known.weight) best.set(name.unit.id, { name, weight });
    }
    return [...best.values()]
      .sort((a, b) => a.weight - b.weight || a.name.bare.length - b.name.bare.length || byText(a.name, b.name))
      .slice(0, limit)
      .map(({ name: { unit, formerName } }) => ({ unit, formerName }));
  }
}

/** Kinds as people put them in front of names, or leave out. */
const KIND_IN_FRONT = /^(?:phuong|xa|thi tran|thi xa|thanh pho|huyen|quan|tp|tx|tt)\.? /;

function indexed(unit: SearchableUnit, folded: string, formerName: string | null): IndexedName {
  const [itself = ''] = folded.split(',');
  const whole = folded.replaceAll(',', '');
  return { unit, formerName, whole, bare: itself.replace(KIND_IN_FRONT, ''), words: whole.split(' ') };
}

/** The better a name fits, the lower; null where it does not. A former name stands behind a present one that fits alike. */
function weightOf(name: IndexedName, typed: string): number | null {
  const rank = RANKS.findIndex((fits) => fits(name, typed));
  if (rank === -1) return null;
  return 2 * rank + (name.formerName === null ? 0 : 1);
}

const RANKS: readonly ((name: IndexedName, typed: string) => boolean)[] = [
  ({ bare, whole }, typed) =>
    bare === typed || whole === typed || (bare === typed.replace(KIND_IN_FRONT, '') && whole.startsWith(typed)),
  ({ bare, whole }, typed) => bare.startsWith(typed) || whole.startsWith(typed),
  ({ whole }, typed) => ` ${whole}`.includes(` ${typed}`),
  ({ words }, typed) => typed.split(' ').every((part) => words.some((word) => word.startsWith(part))),
];

const byText = (a: IndexedName, b: IndexedName) => (a.whole < b.whole ? -1 : a.whole > b.whole ? 1 : 0);
