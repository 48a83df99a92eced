import { readFileSync } from 'node:fs';
import { get } from 'node:http';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Redis } from 'ioredis';
import { CEILINGS } from '../../src/platform/overload/load.js';
import { Traffic } from '../../src/platform/overload/traffic.js';
import { REDIS } from '../../src/platform/redis/redis.module.js';
import { type BreakingApi, startBreakingApi } from '../support/breaking-api.js';
import { freePort } from '../support/free-port.js';
import { aContestant, aRound, type TestRound } from '../support/participation-builders.js';
import { eventually, startTestApp, type TestApp } from '../support/test-app.js';
import { nginxProgram, SCRIPT, startWebServer, type WebServer } from '../support/web-server.js';

interface Contract {
  readonly paths: Readonly<Record<string, { readonly post?: { readonly requestBody?: { readonly content: object } } }>>;
}
const contract = JSON.parse(readFileSync(new URL('../../openapi.json', import.meta.url), 'utf8')) as Contract;

const program = await nginxProgram();
/** Only where everything is demanded, a machine without nginx fails. */
const describeWithNginx = program || process.env.CI ? describe : describe.skip;

/** Every route that takes a file, from the contract. */
const FILE_ROUTES = Object.entries(contract.paths)
  .filter(([, { post }]) => 'multipart/form-data' in (post?.requestBody?.content ?? {}))
  .map(([path]) => path);

const EMPTY_PLACE = '<div id="root"></div>';
const AWAY = {
  vi: 'Hệ thống đang tạm gián đoạn. Những gì đã báo “Đã lưu” vẫn an toàn; vui lòng thử lại sau ít giây.',
  en: 'The system is briefly unavailable. Whatever was reported as saved is safe; please try again in a few seconds.',
};
const PERHAPS_TAKEN = {
  vi: 'Hệ thống đang tạm gián đoạn nên chưa rõ yêu cầu này đã được nhận hay chưa.',
  en: 'The system is briefly unavailable, and whether this request was taken is not known.',
};

describeWithNginx('The web server in front of the API', () => {
  let test: TestApp;
  let round: TestRound;
  let web: WebServer;
  let api: string;
  beforeAll(async () => {
    test = await startTestApp({ settings: { TRUST_PROXY: 'true' } });
    round = await aRound(test);
    await test.app.listen(0, '127.0.0.1');
    api = new URL(await test.app.getUrl()).host;
    web = await startWebServer(program ?? 'nginx', [api]);
  });
  afterAll(async () => {
    await web.stop();
    await test.close();
  });

  it('sends the first page with the words of the API in it, never from a memory', async () => {
    // For an API that is slow to answer nobody waits: the page then comes without the words.
    await eventually(async () => {
      const { status, headers, bytes } = await web.ask('GET', '/', { headers: { 'accept-encoding': 'gzip' } });
      expect([status, headers['cache-control'], headers['last-modified']]).toEqual([200, 'no-cache', undefined]);
      expect(headers.link).toContain('</api/contest>; rel=preload');
      expect(gunzipSync(bytes).toString()).toContain('Tuần 1 đang mở, đóng lúc 09:00 ngày 10/08/2026.');
    });
  });

  it('sends every other address the page without them, and secures it as the API does its own pages', async () => {
    const { status, headers, text } = await web.ask('GET', `/rounds/${round.id}/answer`);
    expect([status, headers['cache-control'], headers.link]).toEqual([200, 'no-cache', undefined]);
    expect(text).toContain('<div id="root">');
    expect(text).not.toContain('đang mở');
    const own = (await test.client().get('/health/live')).headers['content-security-policy'];
    const directives = (policy: unknown) => new Set(String(policy).split(/;\s*/));
    expect(directives(headers['content-security-policy'])).toEqual(directives(own));
    expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' });
  });

  it('sends hashed files as the build compressed them, to be kept for a year', async () => {
    const { headers, bytes } = await web.ask('GET', '/assets/shell-abc.js', { headers: { 'accept-encoding': 'gzip' } });
    expect(headers).toMatchObject({
      'content-encoding': 'gzip',
      'cache-control': 'public, max-age=31536000, immutable',
      vary: 'Accept-Encoding',
    });
    expect(gunzipSync(bytes).toString()).toBe(SCRIPT);
    expect((await web.ask('GET', '/assets/shell-abc.js')).text).toBe(SCRIPT);
    expect((await web.ask('GET', '/manifest.webmanifest')).headers['content-type']).toBe('application/manifest+json');
  });

  it('shows nobody a missing file as a page, nor what is for machines and tools', async () => {
    for (const path of ['/assets/gone.js', '/metrics', '/health/ready', '/.vite/manifest.json']) {
      expect((await web.ask('GET', path)).status).toBe(404);
    }
  });

  it('compresses what the API says', async () => {
    const { headers, bytes } = await web.ask('GET', '/api/contest', { headers: { 'accept-encoding': 'gzip, br' } });
    expect(headers['content-encoding']).toBe('gzip');
    expect(JSON.parse(gunzipSync(bytes).toString())).toHaveProperty('contest');
  });

  it('passes refusals on as the API wrote them, with the time to come back', async () => {
    const traffic = test.get(Traffic);
    let taken = 0;
    while (traffic.load.inFlight < CEILINGS.view.inFlight) taken += traffic.enter('always') === null ? 1 : 0;
    const busy = await web.ask('GET', '/api/contest');
    const page = await web.ask('GET', '/');
    for (; taken > 0; taken -= 1) traffic.leave();
    expect(JSON.parse(busy.text)).toMatchObject({ type: '/problems/overloaded', status: 503 });
    expect(Number(busy.headers['retry-after'])).toBeGreaterThan(0);
    expect([page.status, page.text.includes(EMPTY_PLACE)]).toEqual([200, true]);
  });

  describe('with more than it may take', () => {
    const send = (path: string, megabytes: number, type = 'application/json') =>
      web.ask('POST', path, {
        headers: { 'content-type': type, 'accept-language': 'fr, en;q=0.8, vi;q=0.5' },
        body: Buffer.alloc(megabytes << 20, '1'),
      });

    it('says so in the reader’s language, and the API never hears of it', async () => {
      const { status, headers, text } = await send('/api/session', 2);
      expect([status, headers['content-type']]).toEqual([413, 'application/problem+json; charset=utf-8']);
      expect(JSON.parse(text)).toMatchObject({ detail: 'What was sent is larger than 1 MB.', status: 413 });
    });

    it.each(FILE_ROUTES)('lets files of up to 20 MB through to POST %s', async (path) => {
      const form = 'multipart/form-data; boundary=x';
      expect((await send(path, 20, form)).status).toBe(401);
      const tooLarge = await send(path, 22, form);
      expect(JSON.parse(tooLarge.text)).toMatchObject({ detail: 'What was sent is larger than 20 MB.', status: 413 });
    });
  });

  it('believes nobody’s word about an address', async () => {
    const lie = { 'x-forwarded-for': '203.0.113.9', 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'https' };
    const { headers } = await web.ask('GET', '/', { headers: lie });
    expect(headers['strict-transport-security']).toBeUndefined();
    await web.ask('GET', '/api/units/search?q=a', { headers: lie });
    const counted = await test.app.get<Redis>(REDIS).keys('limit:network:*');
    expect(counted).toEqual(['limit:network:127.0.0.1']);
    const fromElsewhere = { ...lie, origin: 'https://evil.example', 'content-type': 'application/json' };
    expect((await web.ask('POST', '/api/session', { headers: fromElsewhere, body: '{}' })).status).toBe(403);
  });

  it('passes events on as they come', async () => {
    const first = await new Promise<string>((resolve, reject) => {
      const stream = get(`${web.url}/api/rounds/${round.id}/standings/events`, (reply) => {
        reply.once('data', (chunk: Buffer) => {
          resolve(chunk.toString());
          stream.destroy();
        });
      }).once('error', reject);
    });
    expect(first).toBe('retry: 5000\n\n');
  });

  describe('where one API dies of what it is sent', () => {
    let breaking: BreakingApi;
    let ahead: WebServer;
    beforeAll(async () => {
      breaking = await startBreakingApi();
      ahead = await startWebServer(program ?? 'nginx', [breaking.address, api]);
    });
    afterAll(async () => {
      await ahead.stop();
      await breaking.stop();
    });

    it('gives another what may be done twice', async () => {
      const { client } = await aContestant(test, 'An');
      const attempt = await client.post(`/api/rounds/${round.id}/attempts`);
      const headers = { cookie: client.cookies, 'content-type': 'application/json' };
      const path = `/api/attempts/${attempt.body.id}/answers/0`;
      const [saved, read] = [
        await ahead.ask('PUT', path, { headers, body: '{"choice":1}' }),
        await ahead.ask('GET', '/api/contest'),
      ];
      expect([saved.status, read.status]).toEqual([200, 200]);
      expect(breaking.taken).toContain(`PUT ${path}`);
    });

    it('sends nothing else twice, and says that what became of it is not known', async () => {
      // Every second one goes to the one that dies, until it is left out for some seconds.
      const tries = await Promise.all(
        Array.from({ length: 2 }, () => ahead.ask('POST', '/api/registrations', { body: '{}' })),
      );
      const lost = tries.filter(({ status }) => status === 503);
      const posted = breaking.taken.filter((line) => line === 'POST /api/registrations');
      expect(lost).toHaveLength(posted.length);
      expect(lost.length).toBeGreaterThan(0);
      expect(JSON.parse(lost[0]?.text ?? '')).toMatchObject({ detail: expect.stringContaining(PERHAPS_TAKEN.vi) });
    });
  });

  describe('where no API answers', () => {
    let alone: WebServer;
    beforeAll(async () => {
      alone = await startWebServer(program ?? 'nginx', [`127.0.0.1:${await freePort()}`]);
    });
    afterAll(() => alone.stop());

    it('still sends the pages, with nothing in the place of the words', async () => {
      const { status, text } = await alone.ask('GET', '/');
      expect([status, text.includes(EMPTY_PLACE)]).toEqual([200, true]);
    });

    it.each(['vi', 'en'] as const)('tells a program so in its words (%s)', async (language) => {
      const { status, headers, text } = await alone.ask('PUT', '/api/rounds/1/winners.xlsx', {
        headers: { 'accept-language': language },
      });
      expect([status, headers['retry-after'], headers['content-type'], headers['cache-control']]).toEqual([
        503,
        '5',
        'application/problem+json; charset=utf-8',
        'no-store',
      ]);
      expect(JSON.parse(text)).toMatchObject({
        type: '/problems/service-unavailable',
        status: 503,
        detail: expect.stringContaining(PERHAPS_TAKEN[language]),
      });
    });

    it.each(['vi', 'en'] as const)('tells a person so on a page (%s)', async (language) => {
      const { status, headers, text } = await alone.ask('GET', '/api/rounds/1/winners.xlsx', {
        headers: { 'accept-language': language, accept: 'text/html,application/xhtml+xml,*/*;q=0.8' },
      });
      expect([status, headers['content-type']]).toEqual([503, 'text/html; charset=utf-8']);
      expect(text).toContain(`<html lang="${language}">`);
      expect(text).toContain(`<p>${AWAY[language]}</p>`);
    });
  });
});
