import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException, Logger } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import {
  MediaUnsupported,
  NothingHere,
  NotSignedIn,
  PayloadTooLarge,
  RequestInvalid,
  ServiceUnavailable,
} from '../errors/common-problems.js';
import { type Locale, Problem, type ProblemCategory, problem } from '../errors/problem.js';
import { localeOf } from './request-context.js';

const STATUS: Record<ProblemCategory, number> = {
  malformed: 400,
  unauthenticated: 401,
  forbidden: 403,
  'not-found': 404,
  conflict: 409,
  gone: 410,
  'too-large': 413,
  'unsupported-media': 415,
  invalid: 422,
  'too-many': 429,
  unavailable: 503,
};

const TITLES: Record<ProblemCategory | 'internal', Record<Locale, string>> = {
  malformed: { vi: 'Yêu cầu không đọc được', en: 'Unreadable request' },
  unauthenticated: { vi: 'Chưa đăng nhập', en: 'Not signed in' },
  forbidden: { vi: 'Không có quyền', en: 'Not allowed' },
  'not-found': { vi: 'Không tìm thấy', en: 'Not found' },
  conflict: { vi: 'Không thực hiện được lúc này', en: 'Not possible now' },
  gone: { vi: 'Không còn nữa', en: 'No longer here' },
  'too-large': { vi: 'Quá lớn', en: 'Too large' },
  'unsupported-media': { vi: 'Loại tệp không được hỗ trợ', en: 'Unsupported type' },
  invalid: { vi: 'Thông tin chưa đúng', en: 'Invalid input' },
  'too-many': { vi: 'Quá nhiều yêu cầu', en: 'Too many requests' },
  unavailable: { vi: 'Tạm gián đoạn', en: 'Briefly unavailable' },
  internal: { vi: 'Lỗi hệ thống', en: 'Internal error' },
};

const RequestUnreadable = problem('malformed', 'request-unreadable', {
  vi: 'Yêu cầu không đọc được (nội dung gửi lên bị hỏng hoặc sai định dạng).',
  en: 'The request could not be read (its content is broken or has the wrong format).',
});

/** Writes every refusal and every surprise as RFC 9457 `application/problem+json`. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly log = new Logger('http');

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const reply = http.getResponse<FastifyReply>();
    if (reply.sent || reply.raw.headersSent) return;
    const locale = localeOf(request.headers['accept-language']);
    const known = problemOf(error);
    if (!known) this.log.error({ requestId: request.id, url: request.url, error: stackOf(error) });
    const status = known ? STATUS[known.category] : 500;
    if (known?.retryAfterSeconds) reply.header('retry-after', known.retryAfterSeconds);
    void reply
      .status(status)
      .header('content-type', 'application/problem+json; charset=utf-8')
      .header('cache-control', 'no-store')
      .send(JSON.stringify(known ? documentOf(known, status, locale, request.id) : surprise(locale, request.id)));
  }
}

function documentOf(known: Problem, status: number, locale: Locale, requestId: string) {
  return {
    type: `/problems/${known.type}`,
    title: TITLES[known.category][locale],
    status,
    detail: known.sentence(locale),
    requestId,
    ...(known.faults.length > 0 && {
      errors: known.faults.map(({ pointer, code, sentence }) => ({ pointer, code, detail: sentence[locale] })),
    }),
  };
}

function surprise(locale: Locale, requestId: string) {
  const detail = {
    vi: 'Hệ thống gặp lỗi ngoài dự kiến và đã ghi lại. Những gì đã báo "Đã lưu" vẫn an toàn. Vui lòng thử lại.',
    en: 'An unexpected error happened and was recorded. Whatever was reported as saved is safe. Please try again.',
  };
  return { type: '/problems/internal', title: TITLES.internal[locale], status: 500, detail: detail[locale], requestId };
}

/** Connection faults of PostgreSQL and Redis that pass by themselves. */
const AWAY = new RegExp(
  [
    ...['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'terminat', 'timeout exceeded', 'not queryable'],
    ...[
      'starting up',
      'shutting down',
      'recovery mode',
      'not (yet|currently) accepting',
      'too many clients',
      'remaining connection',
    ],
    ...['(statement|lock) timeout', 'connection error', 'Client was closed'],
    ...['Connection is closed', 'max retries', 'Command timed out', "isn't writeable"],
  ].join('|'),
  'i',
);

function problemOf(error: unknown): Problem | null {
  if (error instanceof Problem) return error;
  const status = statusOf(error);
  if (status === 404) return new NothingHere();
  if (status === 401) return new NotSignedIn();
  if (status === 413) return new PayloadTooLarge({ limit: '1 MB' });
  if (status === 415) return new MediaUnsupported();
  if (status === 422) return new RequestInvalid();
  if (status !== null && status >= 400 && status < 500) return new RequestUnreadable();
  if (error instanceof Error && AWAY.test(error.message)) return new ServiceUnavailable({ retryAfterSeconds: 5 });
  return null;
}

function statusOf(error: unknown): number | null {
  if (error instanceof HttpException) return error.getStatus();
  const status = (error as { statusCode?: unknown } | null)?.statusCode;
  return typeof status === 'number' ? status : null;
}

const stackOf = (error: unknown) => (error instanceof Error ? (error.stack ?? error.message) : String(error));
