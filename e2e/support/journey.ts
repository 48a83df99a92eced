import { test as base } from '@playwright/test';
import type { BrowserContext } from '@playwright/test';

interface Journey {
  /** Fails a journey in which a page threw, broke its content security policy, or met an error of the server. */
  readonly watch: (context: BrowserContext) => void;
}

/** `test` whose pages are watched: a journey that reaches its end over a broken page has not succeeded. */
export const test = base.extend<Journey>({
  watch: [
    async ({ context }, use) => {
      const faults: string[] = [];
      const watch = (watched: BrowserContext): void => {
        watched.on('weberror', (fault) => faults.push(`thrown: ${fault.error().message}`));
        watched.on('console', (message) => {
          if (message.type() === 'error' && message.text().includes('Content Security Policy'))
            faults.push(message.text());
        });
        watched.on('response', (response) => {
          // A refusal that says when to come back is part of some journeys.
          if (response.status() === 503 && response.headers()['retry-after']) return;
          if (response.status() >= 500) faults.push(`${response.status()} ${response.url()}`);
        });
      };
      watch(context);
      await use(watch);
      base.expect(faults, 'faults of the pages on the way').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect } from '@playwright/test';
