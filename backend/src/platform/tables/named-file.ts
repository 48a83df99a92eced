import { Readable } from 'node:stream';
import { applyDecorators, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces } from '@nestjs/swagger';

export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
export const CSV = 'text/csv; charset=utf-8';

export interface NamedFile {
  /** ASCII, with its ending. */
  readonly name: string;
  readonly content: Uint8Array;
}

/** A file of text that is written while it is sent. */
export interface NamedText {
  /** ASCII, with its ending. */
  readonly name: string;
  readonly pieces: AsyncIterable<string>;
}

/** A file of any kind that is written while it is sent. */
export interface NamedStream {
  /** ASCII, with its ending. */
  readonly name: string;
  readonly stream: Readable;
}

/** The value of `Content-Disposition` that has a browser save the answer under this name (ASCII, with its ending). */
export const attachmentNamed = (name: string): string => `attachment; filename="${name}"`;

/** A file to be saved under its name. */
export const fileOf = (type: string, { name, content }: NamedFile): StreamableFile =>
  new StreamableFile(content, { type, disposition: attachmentNamed(name) });

/** As {@link fileOf}, for a {@link NamedStream}. */
export const sentAs = (type: string, { name, stream }: NamedStream): StreamableFile =>
  new StreamableFile(stream, { type, disposition: attachmentNamed(name) });

/** As {@link fileOf}, for a file that never stands in memory as a whole. */
export const streamOf = (type: string, { name, pieces }: NamedText): StreamableFile =>
  new StreamableFile(Readable.from(inBytes(pieces), { objectMode: false }), {
    type,
    disposition: attachmentNamed(name),
  });

async function* inBytes(pieces: AsyncIterable<string>): AsyncGenerator<Buffer> {
  for await (const piece of pieces) if (piece !== '') yield Buffer.from(piece, 'utf8');
}

/** Describes the answer of a route that hands out a file of this type. */
export const AnswersFile = (type: string) =>
  applyDecorators(ApiProduces(type), ApiOkResponse({ schema: { type: 'string', format: 'binary' } }));
