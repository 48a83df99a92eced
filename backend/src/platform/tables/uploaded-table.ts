import type { MultipartFile } from '@fastify/multipart';
import { applyDecorators, createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { ApiBody, ApiConsumes } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { PayloadTooLarge } from '../errors/common-problems.js';
import { problem } from '../errors/problem.js';

/** A file that came with a request, whole in memory (the server takes 20 MB at most). */
export interface UploadedFile {
  readonly fileName: string;
  readonly bytes: Buffer;
}

export const FileMissing = problem('invalid', 'file-missing', {
  vi: 'Chưa có tệp nào được gửi lên. Hãy chọn một tệp rồi thử lại.',
  en: 'No file was sent. Please choose a file and try again.',
});

/** Makes a route take one file, in the field `file`, and no other content. */
export const TakesFile = () =>
  applyDecorators(
    RouteConfig({ takesFile: true }),
    ApiConsumes('multipart/form-data'),
    ApiBody({
      schema: { type: 'object', required: ['file'], properties: { file: { type: 'string', format: 'binary' } } },
    }),
  );

/** The one file of a multipart request. */
export const TheFile = createParamDecorator(
  (_: unknown, context: ExecutionContext): Promise<UploadedFile> =>
    uploadedFileOf(context.switchToHttp().getRequest<FastifyRequest>()),
);

async function uploadedFileOf(request: FastifyRequest): Promise<UploadedFile> {
  if (!request.isMultipart()) throw new FileMissing();
  try {
    const file: MultipartFile | undefined = await request.file();
    if (!file) throw new FileMissing();
    return { fileName: plainName(file.filename), bytes: await file.toBuffer() };
  } catch (error) {
    if ((error as { code?: unknown } | null)?.code === 'FST_REQ_FILE_TOO_LARGE') {
      throw new PayloadTooLarge({ limit: '20 MB' });
    }
    throw error;
  }
}

/** A name to show, never a path to open. */
function plainName(name: string | undefined): string {
  const last = (name ?? '').normalize('NFC').split(/[\\/]/).at(-1) ?? '';
  return last.replace(/\p{Cc}/gu, '').slice(0, 200) || 'tệp không tên';
}
