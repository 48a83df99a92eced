const PER_WORKER = 2_000;
const WORKERS = 10;
/** Behind the launcher's own. */
const FIRST = 12_000;

const worker = Number(process.env.JEST_WORKER_ID ?? '1') % WORKERS;
const ports = new URL('../../launch/ports.mjs', import.meta.url).href;

/** A port of the loopback address that nobody listens on, and that nobody else is given: each of Jest's workers has its own. */
export async function freePort(): Promise<number> {
  const launcher = (await import(ports)) as { freePort(range: { first: number; count: number }): Promise<number> };
  return launcher.freePort({ first: FIRST + worker * PER_WORKER, count: PER_WORKER });
}
