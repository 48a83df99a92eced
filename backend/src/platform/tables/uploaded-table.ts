import type { MultipartFile } from '@fastify/multipart';
import { applyDecorators, createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { ApiBody, ApiConsumes, ApiExtraModels, getSchemaPath } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { PayloadTooLarge } from '../errors/common-problems.js';
import { problem } from '../errors/problem.js';
import { validationPipe } from '../http/validation.pipe.js';

/** A file that came with a request, whole in memory (the server takes 20 MB at most). */
export interface UploadedFile {
  readonly fileName: string;
  readonly bytes: Buffer;
  /** The other fields of the form, as written. */
  readonly fields: Readonly<Record<string, unknown>>;
}

type FormClass = new () => object;

export const FileMissing = problem('invalid', 'file-missing', {
  vi: 'Chưa có tệp nào được gửi lên. Hãy chọn một tệp rồi thử lại.',
  en: 'No file was sent. Please choose a file and try again.',
});

/** Makes a route take one file, in the field `file`, after the fields of `form` if it has any. */
export const TakesFile = (form?: FormClass) =>
  applyDecorators(
    RouteConfig({ takesFile: true }),
    ApiConsumes('multipart/form-data'),
    ...(form ? [ApiExtraModels(form)] : []),
    ApiBody({ schema: form ? { allOf: [{ $ref: getSchemaPath(form) }, FILE] } : FILE }),
  );

const FILE = { type: 'object', required: ['file'], properties: { file: { type: 'string', format: 'binary' } } };

/** The one file of a multipart request. */
export const TheFile = createParamDecorator(
  (_: unknown, context: ExecutionContext): Promise<UploadedFile> => uploadedFileOf(requestOf(context)),
);

/** The fields of a multipart request beside its file, checked as any other request. */
export const TheFormOf = (form: FormClass): ParameterDecorator => formFields(form);

const formFields = createParamDecorator(async (form: FormClass, context: ExecutionContext): Promise<unknown> => {
  const { fields } = await uploadedFileOf(requestOf(context));
  return FORM_CHECK.transform(fields, { type: 'body', metatype: form });
});

const FORM_CHECK = validationPipe();

const requestOf = (context: ExecutionContext) => context.switchToHttp().getRequest<FastifyRequest>();

/** Parameters of a route are asked for one by one; the stream can be read once. */
const uploads = new WeakMap<FastifyRequest, Promise<UploadedFile>>();

function uploadedFileOf(request: FastifyRequest): Promise<UploadedFile> {
  const upload = uploads.get(request) ?? readUpload(request);
  uploads.set(request, upload);
  return upload;
}

async function readUpload(request: FastifyRequest): Promise<UploadedFile> {
  if (!request.isMultipart()) throw new FileMissing();
  try {
    const file: MultipartFile | undefined = await request.file();
    if (!file) throw new FileMissing();
    const bytes = await file.toBuffer();
    return { fileName: plainName(file.filename), bytes, fields: writtenFieldsOf(file) };
  } catch (error) {
    if ((error as { code?: unknown } | null)?.code === 'FST_REQ_FILE_TOO_LARGE') {
      throw new PayloadTooLarge({ limit: '20 MB' });
    }
    throw error;
  }
}

/** A field that came twice counts as a list, which no check of a text takes. */
function writtenFieldsOf({ fields }: MultipartFile): Record<string, unknown> {
  const parts = Object.entries(fields).filter(([name]) => name !== 'file');
  return Object.fromEntries(parts.map(([name, part]) => [name, part && 'value' in part ? part.value : part]));
}

/** A name to show, never a path to open. */
function plainName(name: string | undefined): string {
  const last = (name ?? '').normalize('NFC').split(/[\\/]/).at(-1) ?? '';
  return last.replace(/\p{Cc}/gu, '').slice(0, 200) || 'tệp không tên';
}
