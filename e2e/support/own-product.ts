import { resolve } from 'node:path';
import type { Server } from '../load/server.js';
import { test as journey } from './journey.js';

/** A product that a journey has to itself, its processes and all, with a round open for an hour. */
export interface OwnProduct {
  readonly url: string;
  readonly roundId: string;
  readonly api: Server;
  readonly postgres: Server;
}

const START_LIMIT_MS = 180_000;

/** `test` whose pages are those of a product that nobody minds being killed; it starts with the first test that needs it. */
export const test = journey.extend<object, { product: OwnProduct }>({
  product: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads from the pattern what a fixture needs.
    async ({}, use) => {
      const { loadLaunch } = await built<typeof import('../load/launch.js')>('launch');
      try {
        await use(await start());
      } finally {
        await (await loadLaunch()).stopAll();
      }
    },
    { scope: 'worker', timeout: START_LIMIT_MS },
  ],
  baseURL: async ({ product }, use) => use(product.url),
});

async function start(): Promise<OwnProduct> {
  const { startProduct } = await built<typeof import('../load/processes.js')>('processes');
  const { Stage } = await built<typeof import('../load/contest.js')>('contest');
  const env = { WEB_ROOT: resolve(import.meta.dirname, '../../frontend/dist'), LOG_LEVEL: 'warn' };
  const { apis, urls, postgres, ...product } = await startProduct({ worker: false, env });
  const stage = await Stage.in({ apis, urls, postgres, ...product });
  const { roundId } = await stage.round({ opensInSeconds: -600, closesInSeconds: 3_600 });
  await stage.stop();
  const [[api], [url]] = [apis, urls];
  if (!api || url === undefined) throw new Error('The product has no API.');
  return { url, roundId, api, postgres };
}

/** The built parts of the load scenarios: they find the launcher from where they are built to. */
const built = <Module>(name: string) =>
  import(new URL(`../dist/load/${name}.js`, import.meta.url).href) as Promise<Module>;

export { expect } from '@playwright/test';
