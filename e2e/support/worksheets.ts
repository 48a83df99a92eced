import { writeXlsx } from 'hucre/xlsx';

/** A workbook of one sheet as a browser uploads it; the first row has the headings. */
export async function worksheet(name: string, rows: readonly (readonly (string | number)[])[]) {
  const bytes = await writeXlsx({ sheets: [{ name: 'Danh sách', rows: rows.map((row) => [...row]) }] });
  const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  return { name, mimeType, buffer: Buffer.from(bytes) };
}
