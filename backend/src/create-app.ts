import type { LoggerService } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import compress from '@fastify/compress';
import cookie from '@fastify/cookie';
import multipart from '@fastify/multipart';
import { AppModule, type AppParts } from './app.module.js';
import { addRequestHooks, newRequestId } from './platform/http/request-hooks.js';
import { Metrics } from './platform/metrics/metrics.js';
import { addRequestMetrics } from './platform/metrics/request-metrics.js';
import { Traffic } from './platform/overload/traffic.js';
import { addTrafficHooks } from './platform/overload/traffic-hooks.js';
import { addSecurityHeaders } from './platform/http/security-headers.js';
import { validationPipe } from './platform/http/validation.pipe.js';
import { serveWebPages } from './web-pages.js';

const BODY_LIMIT = 1 << 20;
const UPLOAD_LIMIT = 20 << 20;

/** The HTTP process, ready to listen. */
export async function createApp(parts: AppParts, logger: LoggerService | false): Promise<NestFastifyApplication> {
  const { config } = parts;
  const adapter = new FastifyAdapter({
    trustProxy: config.trustProxy,
    bodyLimit: BODY_LIMIT,
    genReqId: newRequestId,
    forceCloseConnections: true,
  });
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.with(parts), adapter, {
    logger,
    abortOnError: false,
  });
  const server = adapter.getInstance();
  // First of all: what is refused has them too.
  addSecurityHeaders(server, { overHttps: config.secureCookies });
  addTrafficHooks(server, app.get(Traffic));
  addRequestMetrics(server, app.get(Metrics));
  addRequestHooks(server);
  await app.register(cookie as never);
  await app.register(compress as never, { threshold: 1_024, encodings: ['br', 'gzip'] });
  await app.register(multipart, { limits: { fileSize: UPLOAD_LIMIT, files: 1, fields: 5 } });
  app.setGlobalPrefix('api', { exclude: ['health/live', 'health/ready', 'metrics'] });
  app.useGlobalPipes(validationPipe());
  if (config.webRoot) await serveWebPages(app, config.webRoot);
  return app;
}
