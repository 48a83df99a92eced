import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openApiDocumentOf } from '../../src/platform/http/openapi.js';
import { anEnrolledContestant, aStaffMember } from '../support/accounts-builders.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import type { Answer, TestClient } from '../support/test-client.js';

const NOBODYS_ID = '00000000-0000-4000-8000-000000000000';
const UPLOAD_LIMIT = 20 << 20;
const BODY_LIMIT = 1 << 20;

/** Everything that is open to people who are not signed in. A route that is missing here needs a session. */
const PUBLIC = [
  'GET /api/contest',
  'GET /api/contest/rules',
  'GET /api/registrations/terms',
  'GET /api/rounds/{roundId}/standings',
  'GET /api/rounds/{roundId}/standings/events',
  'GET /api/session',
  'GET /api/standings/overall',
  'GET /api/standings/units',
  'GET /api/units/search',
  'POST /api/password-resets',
  'POST /api/password-resets/confirmation',
  'POST /api/registrations',
  'POST /api/session',
];

interface Route {
  readonly name: string;
  readonly method: string;
  readonly path: string;
  readonly takes: 'json' | 'file' | 'nothing';
  /** Of the JSON that it takes. */
  readonly fields: readonly string[];
}

type Body = { type?: string; detail?: string; errors?: { pointer: string; detail: string }[] };

describe('bad input', () => {
  let test: TestApp;
  let routes: readonly Route[];
  /** One signed-in client for each role, in Vietnamese. */
  let everybody: readonly TestClient[];
  beforeAll(async () => {
    test = await startTestApp();
    routes = routesOf(test);
    const staff = await Promise.all(
      (['organiser', 'judge', 'administrator'] as const).map((role) => aStaffMember(test, role)),
    );
    everybody = [await anEnrolledContestant(test), ...staff].map(({ client }) => client);
  });
  afterAll(() => test.close());

  const send = (client: TestClient, { method, path }: Route, payload: string | Buffer, type: string, language = 'vi') =>
    client.raw<Body>(method, path, payload, { 'content-type': type, 'accept-language': language });

  /** The answers, in Vietnamese and in English, that a route gives to the first role that may use it. */
  async function refusalsOf(route: Route, payload: string, type: string): Promise<Answer<Body>[]> {
    for (const client of everybody) {
      const vi = await send(client, route, payload, type);
      if (vi.body.type === '/problems/not-allowed') continue;
      return [vi, await send(client, route, payload, type, 'en')];
    }
    throw new Error(`No role may use ${route.name}.`);
  }

  /** The routes whose refusal is not what it should be, each with what it is. */
  async function strayingFrom(expected: Expected, asked: readonly Route[], payload: string, type: string) {
    const straying: string[] = [];
    for (const route of asked) {
      const [vi, en] = await refusalsOf(route, payload, type);
      if (!vi || !en || !isRefusal(vi, en, expected)) {
        straying.push(`${route.name}: ${vi?.status} ${JSON.stringify(vi?.body)} / ${JSON.stringify(en?.body)}`);
      }
    }
    return straying;
  }

  const taking = (kind: Route['takes']) => routes.filter(({ takes }) => takes === kind);

  it('is looked for on every route that takes something', () => {
    expect(taking('json').length).toBeGreaterThan(30);
    expect(taking('file').map(({ name }) => name)).toEqual([
      'POST /api/staff/barred-roster/import',
      'POST /api/staff/question-imports',
      'POST /api/staff/units/import',
    ]);
  });

  it('with a field that nobody asked for is refused by its name', async () => {
    const expected = { statuses: [422], types: ['/problems/request-invalid'], pointer: '/fieldNobodyAskedFor' };
    const payload = JSON.stringify({ fieldNobodyAskedFor: 1 });
    expect(await strayingFrom(expected, taking('json'), payload, 'application/json')).toEqual([]);
  });

  it.each([
    ['cut off', '{"a":'],
    ['no JSON at all', 'xin chào'],
    ['empty', ''],
    ['meant to reach into objects', '{"__proto__":{"role":"administrator"}}'],
  ])('that is %s is unreadable', async (_kind, payload) => {
    const expected = { statuses: [400], types: ['/problems/request-unreadable'] };
    expect(await strayingFrom(expected, taking('json'), payload, 'application/json')).toEqual([]);
  });

  it.each([
    ['a list', '[]'],
    ['a text', '"a"'],
    ['a number', '7'],
  ])('that is %s instead of an object never gets through, and is no surprise', async (_kind, payload) => {
    for (const route of taking('json')) {
      const [{ status } = { status: 0 }] = await refusalsOf(route, payload, 'application/json');
      expect({ route: route.name, isRefused: status >= 400 && status < 500 && status !== 401 }).toEqual({
        route: route.name,
        isRefused: true,
      });
    }
  });

  it.each([
    ['missing', undefined],
    ['null', null],
    ['lists', []],
    ['lists of nothing', [null]],
    ['empty objects', {}],
    ['texts', 'x'],
    ['broken numbers', -1.5],
  ])('whose fields are all %s is never a surprise', async (_kind, value) => {
    const surprises: string[] = [];
    for (const route of taking('json')) {
      const payload = JSON.stringify(Object.fromEntries(route.fields.map((field) => [field, value])));
      for (const { status, body } of await refusalsOf(route, payload, 'application/json')) {
        if (status >= 500) surprises.push(`${route.name}: ${payload} is ${status} ${body.type}`);
      }
    }
    expect(surprises).toEqual([]);
  });

  it.each(['text/plain', 'text/xml', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])(
    'as %s instead of JSON is not supported',
    async (type) => {
      const expected = { statuses: [415], types: ['/problems/media-unsupported'] };
      expect(await strayingFrom(expected, taking('json'), 'a=1', type)).toEqual([]);
    },
  );

  it.each(['application/json', 'text/csv'])('as %s instead of an uploaded file is not supported', async (type) => {
    const expected = { statuses: [415], types: ['/problems/media-unsupported'] };
    expect(await strayingFrom(expected, taking('file'), '{}', type)).toEqual([]);
  });

  it('in a file that is larger than the limit is refused with the limit', async () => {
    const tooLarge = Buffer.alloc(UPLOAD_LIMIT + 1, 'a');
    const [, organiser] = everybody;
    for (const { path, name } of taking('file')) {
      const { status, body } = (await organiser?.upload(path, 'lon.csv', tooLarge)) ?? {};
      expect([name, status, body.type, body.detail]).toEqual([
        ...[name, 413, '/problems/payload-too-large', 'Nội dung gửi lên vượt quá 20 MB.'],
      ]);
    }
  });

  it('in a document that is larger than the limit is refused with the limit', async () => {
    const payload = JSON.stringify({ a: 'a'.repeat(BODY_LIMIT) });
    const expected = { statuses: [413], types: ['/problems/payload-too-large'] };
    expect(await strayingFrom(expected, taking('json').slice(0, 3), payload, 'application/json')).toEqual([]);
  });

  it('is not even looked at before one is signed in, but for the routes that everybody may use', async () => {
    const nobody = test.client();
    const open: string[] = [];
    for (const route of routes.filter(({ name }) => !name.endsWith('/events'))) {
      const { status, body } =
        route.takes === 'nothing'
          ? await nobody.raw<Body>(route.method, route.path, '', {})
          : await send(nobody, route, '{}', route.takes === 'json' ? 'application/json' : FORM);
      if (status !== 401) open.push(route.name);
      else expect(body.type).toBe('/problems/not-signed-in');
    }
    expect(open.toSorted()).toEqual(PUBLIC.filter((name) => !name.endsWith('/events')));
  });
});

interface Expected {
  readonly statuses: readonly number[];
  readonly types: readonly string[];
  readonly pointer?: string;
}

const FORM = 'multipart/form-data; boundary=x';
const VIETNAMESE = /[ăâđêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]/i;

/** A problem document with a stable type and a sentence in each reader's language. */
function isRefusal(vi: Answer<Body>, en: Answer<Body>, { statuses, types, pointer }: Expected): boolean {
  return [vi, en].every(({ status, body, headers }) => {
    const faults = body.errors ?? [];
    const isVietnamese = body === vi.body;
    const sentences = [body.detail ?? '', ...faults.map(({ detail }) => detail)];
    return (
      statuses.includes(status) &&
      types.includes(body.type ?? '') &&
      headers['content-type'] === 'application/problem+json; charset=utf-8' &&
      (pointer === undefined || faults.some((fault) => fault.pointer === pointer)) &&
      sentences.every((sentence) => sentence !== '' && VIETNAMESE.test(sentence) === isVietnamese)
    );
  });
}

interface Operation {
  readonly requestBody?: { readonly content: Record<string, { readonly schema: { readonly $ref?: string } }> };
}

function routesOf({ app }: TestApp): Route[] {
  const { paths, components } = openApiDocumentOf(app);
  const fieldsOf = (reference = '') => {
    const schema = components?.schemas?.[reference.split('/').at(-1) ?? ''] ?? {};
    return 'properties' in schema ? Object.keys(schema.properties ?? {}) : [];
  };
  return Object.entries(paths)
    .flatMap(([template, methods]) =>
      Object.entries(methods as Record<string, Operation>).map(([method, operation]) => ({
        name: `${method.toUpperCase()} ${template}`,
        method: method.toUpperCase(),
        path: template.replace('{position}', '0').replace(/\{\w+\}/g, NOBODYS_ID),
        takes: kindOf(operation.requestBody?.content),
        fields: fieldsOf(operation.requestBody?.content['application/json']?.schema.$ref),
      })),
    )
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

function kindOf(content: object | undefined): Route['takes'] {
  if (!content) return 'nothing';
  return 'multipart/form-data' in content ? 'file' : 'json';
}
