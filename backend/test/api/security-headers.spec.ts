import { get } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { fastify } from 'fastify';
import { addSecurityHeaders } from '../../src/platform/http/security-headers.js';
import { CEILINGS } from '../../src/platform/overload/load.js';
import { Traffic } from '../../src/platform/overload/traffic.js';
import { aRound } from '../support/participation-builders.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

const EVERYWHERE = {
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};

const ON_PAGES = {
  ...EVERYWHERE,
  'cross-origin-opener-policy': 'same-origin',
  'origin-agent-cluster': '?1',
  'x-dns-prefetch-control': 'off',
  'x-download-options': 'noopen',
  'x-frame-options': 'SAMEORIGIN',
  'x-permitted-cross-domain-policies': 'none',
  'x-xss-protection': '0',
};

const ON_DATA = { ...EVERYWHERE, 'x-frame-options': 'DENY' };

/** Data load nothing and are framed by nobody. */
const CONTENT_SECURITY_OF_DATA = { 'default-src': "'none'", 'frame-ancestors': "'none'" };

const CONTENT_SECURITY = {
  'default-src': "'self'",
  'base-uri': "'self'",
  'font-src': "'self'",
  'form-action': "'self'",
  'frame-ancestors': "'none'",
  'img-src': "'self' data: blob:",
  'object-src': "'none'",
  'script-src': "'self'",
  'script-src-attr': "'none'",
  'style-src': "'self'",
};

type Headers = Readonly<Record<string, unknown>>;

const policyIn = (headers: Headers) =>
  Object.fromEntries(
    String(headers['content-security-policy'])
      .split(';')
      .map((directive) => directive.trim().split(/ (.*)/s).slice(0, 2)),
  );

describe('Every answer is secured', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp();
  });
  afterAll(() => test.close());

  const expectSecured = (headers: Headers, kind: 'data' | 'page' = 'data') => {
    expect(headers).toMatchObject(kind === 'page' ? ON_PAGES : ON_DATA);
    expect(policyIn(headers)).toEqual(kind === 'page' ? CONTENT_SECURITY : CONTENT_SECURITY_OF_DATA);
    expect(headers).not.toHaveProperty('x-powered-by');
    expect(headers).not.toHaveProperty('server');
  };

  it.each([
    ['what the API says', '/api/units/search?q=a', 200],
    ['the words of the first page', '/api/front-page', 200],
    ['a refusal', '/api/profile', 401],
    ['an address that leads nowhere', '/api/nowhere', 404],
  ])('%s', async (_, path, status) => {
    const answer = await test.client().get(path);
    expect(answer.status).toBe(status);
    expectSecured(answer.headers);
  });

  it('a page', async () => {
    const server = fastify();
    addSecurityHeaders(server, { overHttps: false });
    server.get('/', (_, reply) => reply.type('text/html; charset=utf-8').send('<!doctype html>'));
    expectSecured((await server.inject('/')).headers, 'page');
    await server.close();
  });

  it('the health', async () => {
    expectSecured((await test.client().get('/health/live')).headers, 'page');
  });

  it('a body that cannot be read', async () => {
    const { status, headers } = await test
      .client()
      .raw('POST', '/api/session', '{', { 'content-type': 'application/json' });
    expect(status).toBe(400);
    expectSecured(headers);
  });

  it('a request from another site', async () => {
    const { status, headers } = await test
      .client()
      .raw('POST', '/api/session', '{}', { 'sec-fetch-site': 'cross-site' });
    expect(status).toBe(403);
    expectSecured(headers);
  });

  it('what is shed before anything is spent on it', async () => {
    const traffic = test.get(Traffic);
    let taken = 0;
    while (traffic.load.inFlight < CEILINGS.view.inFlight) taken += traffic.enter('always') === null ? 1 : 0;
    const { status, headers } = await test.client().get('/api/contest');
    for (; taken > 0; taken -= 1) traffic.leave();
    expect(status).toBe(503);
    expectSecured(headers);
  });

  it('a stream of events', async () => {
    const { id } = await aRound(test);
    await test.app.listen(0, '127.0.0.1');
    const url = await test.app.getUrl();
    const headers = await new Promise<Headers>((resolve, reject) => {
      const stream = get(`${url}/api/rounds/${id}/standings/events`, (reply) => {
        resolve(reply.headers);
        stream.destroy();
      }).once('error', reject);
    });
    expectSecured(headers);
  });

  it('and never tells a browser to come back by https where it came by http', async () => {
    expect((await test.client().get('/api/front-page')).headers).not.toHaveProperty('strict-transport-security');
  });
});

describe('An installation behind https', () => {
  it('has browsers come by https for a year', async () => {
    const test = await startTestApp({ settings: { SECURE_COOKIES: 'true' } });
    for (const path of ['/api/contest', '/api/profile', '/api/nowhere']) {
      const { headers } = await test.client().get(path);
      expect(headers['strict-transport-security']).toBe('max-age=31536000; includeSubDomains');
    }
    await test.close();
  });
});
