import { StreamableFile } from '@nestjs/common';

export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
export const CSV = 'text/csv; charset=utf-8';

export interface NamedFile {
  /** ASCII, with its ending. */
  readonly name: string;
  readonly content: Uint8Array;
}

/** A file to be saved under its name. */
export const fileOf = (type: string, { name, content }: NamedFile): StreamableFile =>
  new StreamableFile(content, { type, disposition: `attachment; filename="${name}"` });
