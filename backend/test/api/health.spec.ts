import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestApp, type TestApp } from '../support/test-app.js';

describe('the health addresses', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp();
  });
  afterAll(() => test.close());

  it('say that the process is ready when PostgreSQL answers', async () => {
    const { status, body } = await test.client().get('/health/ready');
    expect({ status, body }).toEqual({ status: 200, body: { status: 'ready', redis: 'ready' } });
  });

  it('say in the language of the reader that an address does not exist', async () => {
    const { status, body, headers } = await test.client('vi').get('/api/nowhere');
    expect(status).toBe(404);
    expect(headers['content-type']).toContain('application/problem+json');
    expect(body).toMatchObject({ type: '/problems/nothing-here', detail: 'Không tìm thấy nội dung này.' });
  });
});
