import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';

/** The contract of the HTTP interface, derived from controllers and DTO classes. */
export function openApiDocumentOf(app: INestApplication): OpenAPIObject {
  const description = new DocumentBuilder()
    .setTitle('Contest platform')
    .setDescription(
      'Weekly multiple-choice contests. Sign in with `POST /api/session`; the session travels in an http-only cookie. ' +
        'Refusals are RFC 9457 problem documents with stable types and a sentence in the language of Accept-Language (vi, en).',
    )
    .setVersion('1')
    .setOpenAPIVersion('3.1.0')
    .addCookieAuth('session')
    .build();
  return SwaggerModule.createDocument(app, description, {
    operationIdFactory: (controller, method) => `${controller.replace(/Controller$/, '')}.${method}`,
  });
}
