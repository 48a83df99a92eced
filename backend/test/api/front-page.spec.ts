import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { CLOSES, aRound } from '../support/participation-builders.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

describe('The first page before the application has arrived', () => {
  let test: TestApp;
  beforeEach(async () => {
    test = await startTestApp();
  });
  afterEach(() => test.close());

  const page = async () => {
    const { status, body, headers } = await test.client().get<string>('/api/front-page');
    expect([status, headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
    return body;
  };

  it('names the open round, its end, and the way into it', async () => {
    const { id } = await aRound(test);
    expect(await page()).toContain('Tuần 1 đang mở, đóng lúc 09:00 ngày 10/08/2026.');
    expect(await page()).toContain(`<a href="/rounds/${id}/answer">Bắt đầu làm bài</a>`);
  });

  it('offers no way into a round that is closed', async () => {
    await aRound(test);
    test.clock.advance(Date.parse(CLOSES) - test.clock.nowMs());
    expect(await page()).toContain('Tuần 1 đã đóng.');
    expect(await page()).not.toContain('/answer');
  });

  it('shows what organisers typed as text, never as markup', async () => {
    await aRound(test);
    await test.database.query(`update contest set name = '<script>alert("1")</script> & bạn'`);
    await test.database.query(`update round set name = '<b>Tuần</b> "1"'`);
    test.clock.advance(60_000);
    expect(await page()).toContain('<h1>&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; bạn</h1>');
    expect(await page()).toContain('&lt;b&gt;Tuần&lt;/b&gt; &quot;1&quot;');
  });

  it('is empty while there is no contest', async () => {
    expect(await page()).toBe('');
  });
});
