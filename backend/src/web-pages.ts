import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply } from 'fastify';
import { FrontPage } from './contests/front-page.service.js';

/** In the built index.html; nginx puts the same answer in its place (frontend/nginx.conf.template). */
const FRONT_PAGE = '<!--# include virtual="/api/front-page" -->';

/** What the first page will ask for, asked for while its script is still on the way. */
const PRELOADS = ['/api/session', '/api/contest']
  .map((address) => `<${address}>; rel=preload; as=fetch; crossorigin=anonymous`)
  .join(', ');

/**
 * Serves the built pages; every address that is no file and not under /api is a page of the single-page app. Files that
 * the build has compressed already are sent as they lie there.
 */
export async function serveWebPages(app: NestFastifyApplication, webRoot: string): Promise<void> {
  // Loaded only where it is used: the API behind another web server does without.
  const { default: serveStatic } = await import('@fastify/static');
  const server = app.getHttpAdapter().getInstance();
  await app.register(serveStatic, {
    root: webRoot,
    wildcard: false,
    index: false,
    preCompressed: true,
    cacheControl: false,
    setHeaders: (reply: { header(name: string, value: string): unknown }, path: string) => {
      const isHashed = path.startsWith(join(webRoot, 'assets'));
      reply.header('cache-control', isHashed ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  const page = await readFile(join(webRoot, 'index.html'), 'utf8');
  const frontPage = app.get(FrontPage);
  server.get('/', async (_, reply) => {
    const front = await frontPage.html().catch(() => ''); // the page comes all the same, and says itself what is wrong
    return pageOn(reply)
      .header('link', PRELOADS)
      .send(page.replace(FRONT_PAGE, () => front));
  });
  server.get('/*', (request, reply) => {
    if (request.url.startsWith('/api/') || request.url.startsWith('/assets/')) return reply.callNotFound();
    return pageOn(reply).send(page);
  });
}

const pageOn = (reply: FastifyReply): FastifyReply =>
  reply.header('cache-control', 'no-cache').type('text/html; charset=utf-8');
