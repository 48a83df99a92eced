import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { SwaggerModule } from '@nestjs/swagger';
import { openApiDocumentOf } from './openapi.js';

/** The readable page styles itself inline; it alone may. */
const DOCUMENTATION_SECURITY =
  "default-src 'self'; img-src 'self' data:; style-src 'self' 'unsafe-inline'; object-src 'none'; frame-ancestors 'none'";

/** Serves the contract: `/api/openapi.json` for machines, `/api/docs` for people. */
export function serveDocumentation(app: NestFastifyApplication): void {
  const server = app.getHttpAdapter().getInstance();
  server.addHook('onSend', (request, reply, _payload, done) => {
    if (request.url.startsWith('/api/docs')) void reply.header('content-security-policy', DOCUMENTATION_SECURITY);
    done();
  });
  SwaggerModule.setup('api/docs', app, () => openApiDocumentOf(app), {
    jsonDocumentUrl: 'api/openapi.json',
    yamlDocumentUrl: 'api/openapi.yaml',
    customSiteTitle: 'Contest platform API',
  });
}
