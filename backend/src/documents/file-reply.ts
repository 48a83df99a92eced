import type { FastifyReply } from 'fastify';

export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
export const CSV = 'text/csv; charset=utf-8';

export interface NamedFile {
  /** ASCII, with its ending. */
  readonly name: string;
  readonly content: Uint8Array | string;
}

/** Answers with a file to be saved; nobody else's cache keeps it. */
export async function sendFile(reply: FastifyReply, type: string, { name, content }: NamedFile): Promise<void> {
  await reply
    .header('content-type', type)
    .header('content-disposition', `attachment; filename="${name}"`)
    .header('cache-control', 'no-store')
    .send(typeof content === 'string' ? content : Buffer.from(content));
}
