import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { openApiText } from '../../src/commands/openapi.command.js';

describe('backend/openapi.json', () => {
  const committed = readFileSync(new URL('../../openapi.json', import.meta.url), 'utf8');

  it('is what controllers and DTO classes say now (renew it with `npm run contract`)', async () => {
    expect(committed).toBe(await openApiText());
  });

  it('describes the answer of every successful request that has one', () => {
    const { paths } = JSON.parse(committed) as {
      paths: Record<string, Record<string, { responses: Record<string, { content?: object }> }>>;
    };
    const undescribed = Object.entries(paths).flatMap(([path, methods]) =>
      Object.entries(methods)
        .filter(
          ([, { responses }]) =>
            !Object.entries(responses).some(
              ([status, { content }]) => status === '204' || (status.startsWith('2') && content),
            ),
        )
        .map(([method]) => `${method} ${path}`),
    );
    expect(undescribed).toEqual([]);
  });
});
