import { type Cell, readXlsx, type Sheet } from 'hucre/xlsx';
import { displayedText } from './displayed-text.js';
import { scriptedText } from './scripted-text.js';
import { AREA, fillMergedCells, refuseBombs } from './read-workbook.js';
import { rowsWithText } from './rows-with-text.js';
import { MOST_COLUMNS, MOST_ROWS, type TableRow } from './table.js';
import { TableFault } from './table-fault.js';

/** One sheet of a workbook with what its author sees beside the text. Rows count from 1, columns from 0. */
export interface ReadSheet {
  readonly name: string;
  readonly isHidden: boolean;
  readonly rows: readonly TableRow[];
  isRowHidden(row: number): boolean;
  /** How a cell stands out: bold, underlined, coloured, filled; '' for plain ones. */
  lookOf(row: number, column: number): string;
  /** An error that the program shows in the cell, a formula without result, or null. */
  faultOf(row: number, column: number): 'error' | 'no-result' | null;
}

/**
 * Every sheet of an Excel workbook (.xlsx), hidden ones too.
 *
 * @throws TableFault
 */
export async function readSheets(bytes: Buffer): Promise<ReadSheet[]> {
  refuseBombs(bytes);
  const workbook = await readXlsx(bytes, { readStyles: true, range: AREA }).catch(() => {
    throw new TableFault('not-a-workbook');
  });
  if (workbook.sheets.length === 0) throw new TableFault('not-a-workbook');
  return workbook.sheets.map(sheetOf);
}

function sheetOf(sheet: Sheet): ReadSheet {
  if (sheet.rows.length > MOST_ROWS) throw new TableFault('too-many-rows', { limit: MOST_ROWS });
  const cellAt = (row: number, column: number) => sheet.cells?.get(`${row - 1},${column}`);
  const grid = sheet.rows.map((values, row) =>
    values.map((value, column) => {
      const cell = cellAt(row + 1, column);
      return cell?.richText ? richTextOf(cell) : displayedText(value, cell);
    }),
  );
  fillMergedCells(grid, sheet.merges ?? []);
  const { looks, faults } = markedCells(sheet);
  const hiddenRows = new Set([...(sheet.rowDefs ?? [])].flatMap(([row, { hidden }]) => (hidden === true ? [row] : [])));
  const rows = rowsWithText(grid);
  if (rows.some(({ cells }) => cells.length > MOST_COLUMNS)) {
    throw new TableFault('too-many-columns', { limit: MOST_COLUMNS });
  }
  return {
    name: sheet.name,
    isHidden: sheet.hidden === true || sheet.veryHidden === true,
    rows,
    isRowHidden: (row) => hiddenRows.has(row - 1),
    lookOf: (row, column) => looks.get(`${row - 1},${column}`) ?? '',
    faultOf: (row, column) => faults.get(`${row - 1},${column}`) ?? null,
  };
}

/** Only what stands out is kept: the workbook itself, many times larger than its text, can go. */
function markedCells({ cells }: Sheet) {
  const looks = new Map<string, string>();
  const faults = new Map<string, 'error' | 'no-result'>();
  for (const [place, cell] of cells ?? []) {
    const look = lookOf(cell);
    if (look !== '') looks.set(place, look);
    const fault = faultOf(cell);
    if (fault !== null) faults.set(place, fault);
  }
  return { looks, faults };
}

const richTextOf = ({ richText }: Cell): string =>
  (richText ?? []).map(({ text, font }) => scriptedText(text, font?.vertAlign ?? null)).join('');

function lookOf(cell: Cell): string {
  const fonts = cell.richText?.length ? cell.richText.map(({ font }) => font) : [cell.style?.font];
  const every = (has: (font: NonNullable<(typeof fonts)[number]>) => unknown) =>
    fonts.every((font) => font && has(font));
  const colours = new Set(fonts.map((font) => colourOf(font?.color)));
  const fill = cell.style?.fill;
  const background = fill?.type === 'pattern' && fill.pattern !== 'none' ? colourOf(fill.fgColor) || 'filled' : '';
  return [
    every(({ bold }) => bold) ? 'bold' : '',
    every(({ underline }) => underline) ? 'underlined' : '',
    colours.size === 1 ? [...colours].join('') : '',
    background === 'FFFFFF' ? '' : background,
  ]
    .filter((part) => part !== '')
    .join(' ');
}

/** '' for the usual colour of text. */
function colourOf(colour: { rgb?: string; theme?: number } | undefined): string {
  const rgb = colour?.rgb?.slice(-6).toUpperCase();
  if (rgb !== undefined) return rgb === '000000' ? '' : rgb;
  return colour?.theme === undefined || colour.theme <= 1 ? '' : `theme ${colour.theme}`;
}

const SHOWN_ERROR = /^#(?:N\/A|REF!|VALUE!|NAME\?|DIV\/0!|NULL!|NUM!|SPILL!|CALC!)$/;

function faultOf(cell: Cell): 'error' | 'no-result' | null {
  if (cell.type === 'error') return 'error';
  if (cell.formula === undefined) return null;
  const result = cell.formulaResult ?? cell.value;
  if (result === null || result === undefined || result === '') return 'no-result';
  return typeof result === 'string' && SHOWN_ERROR.test(result) ? 'error' : null;
}
