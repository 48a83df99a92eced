import { applyDecorators, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces } from '@nestjs/swagger';

export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
export const CSV = 'text/csv; charset=utf-8';

export interface NamedFile {
  /** ASCII, with its ending. */
  readonly name: string;
  readonly content: Uint8Array;
}

/** The value of `Content-Disposition` that has a browser save the answer under this name (ASCII, with its ending). */
export const attachmentNamed = (name: string): string => `attachment; filename="${name}"`;

/** A file to be saved under its name. */
export const fileOf = (type: string, { name, content }: NamedFile): StreamableFile =>
  new StreamableFile(content, { type, disposition: attachmentNamed(name) });

/** Describes the answer of a route that hands out a file of this type. */
export const AnswersFile = (type: string) =>
  applyDecorators(ApiProduces(type), ApiOkResponse({ schema: { type: 'string', format: 'binary' } }));
