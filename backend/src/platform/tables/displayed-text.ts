import { formatValue } from 'hucre';
import type { Cell, CellValue } from 'hucre/xlsx';

/** The text of a cell as its author saw it: numbers in their format, formulas as their last result. */
export function displayedText(value: CellValue, cell: Cell | undefined): string {
  const shown = cell?.type === 'formula' ? (cell.formulaResult ?? value) : value;
  if (shown === null) return '';
  if (typeof shown === 'string') return shown;
  if (typeof shown === 'boolean') return shown ? 'TRUE' : 'FALSE';
  if (shown instanceof Date) return dateText(shown, cell?.style?.numFmt ?? '');
  return numberText(shown, cell?.style?.numFmt ?? GENERAL);
}

const GENERAL = 'General';

function numberText(value: number, format: string): string {
  // Excel shows 15 significant digits at most: 0.1 + 0.2 is 0.3 there.
  if (format === GENERAL || format === '@') return String(Number(value.toPrecision(15)));
  return formatValue(value, format);
}

/**
 * Whole days are written in one way, day first as in Vietnamese, or year first where the format says so: the program
 * that shows month first to one reader shows day first to the next. Parts of a day, such as the `1/2` that the program
 * took for a day, keep their format.
 */
function dateText(value: Date, format: string): string {
  if (isPartOfDay(format)) return formatValue(value, format);
  const hasDay = /[dy]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]/g, ''));
  const hasTime = /[hs]/i.test(format);
  const day = formatValue(value, /^[^dm]*y/i.test(format) ? 'yyyy-mm-dd' : 'dd/mm/yyyy');
  const time = formatValue(value, 'hh:mm');
  if (!hasTime) return day;
  return hasDay ? `${day} ${time}` : time;
}

function isPartOfDay(format: string): boolean {
  const signs = format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '').split(';', 1)[0] ?? '';
  if (/[hs]/i.test(signs)) return false;
  const parts = [/d/i, /m/i, /y/i].filter((part) => part.test(signs)).length;
  return parts > 0 && parts < 3;
}
