import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import pg from 'pg';
import { DataSource } from 'typeorm';

const LOOK_EVERY_MS = 1_000;
/** A server that is only busy still answers `select 1` within this time; one that is stopped or cut off never does. */
const PATIENCE_MS = 5_000;

/**
 * Asks PostgreSQL over a connection of its own whether it is there. When it no longer answers, every connection of the
 * pool is cut: what waits for a reply is refused at once instead of hanging, nothing is acknowledged, and no connection
 * comes back to the pool with half a transaction in it. A long statement of a server that answers is left in peace.
 */
@Injectable()
export class DatabaseWatch implements OnApplicationBootstrap, OnApplicationShutdown {
  private client: pg.Client | null = null;
  private timer: NodeJS.Timeout | null = null;
  private asking = false;

  constructor(private readonly dataSource: DataSource) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => void this.look(), LOOK_EVERY_MS).unref();
  }

  onApplicationShutdown(): void {
    if (this.timer) clearInterval(this.timer);
    this.dismiss();
  }

  private async look(): Promise<void> {
    if (this.asking) return;
    this.asking = true;
    let isOver = false;
    // After the next reading of the line: the answer may be there, and only this process was too busy to hear it.
    const giveUp = () => setImmediate(() => isOver || this.cutAll());
    let patience: NodeJS.Timeout | undefined;
    try {
      // Connecting has a patience of its own, and being slow at it proves nothing about the others.
      const client = await this.connected();
      patience = setTimeout(giveUp, PATIENCE_MS).unref();
      await client.query('select 1');
    } catch {
      // Refused at once: the others were too. Cut by us: the next look begins anew.
      this.dismiss();
    } finally {
      isOver = true;
      clearTimeout(patience);
      this.asking = false;
    }
  }

  private async connected(): Promise<pg.Client> {
    if (this.client) return this.client;
    const connectionString = this.pool.options.connectionString ?? (this.dataSource.options as { url?: string }).url;
    const client = new pg.Client({
      connectionString,
      application_name: 'contest-platform-watch',
      connectionTimeoutMillis: PATIENCE_MS,
    });
    client.on('error', () => this.dismiss());
    this.client = client;
    await client.connect();
    return client;
  }

  private cutAll(): void {
    this.dismiss();
    for (const client of this.pool._clients) cut(client);
  }

  private dismiss(): void {
    const { client } = this;
    this.client = null;
    if (client) cut(client);
  }

  /** TypeORM and pg keep these to themselves; there is no other way to a connection that somebody is waiting on. */
  private get pool(): { readonly _clients: readonly pg.Client[]; readonly options: pg.PoolConfig } {
    return (this.dataSource.driver as unknown as { master: never }).master;
  }
}

/** Ends a connection without a farewell that nobody would answer. */
function cut(client: pg.Client): void {
  const { connection } = client as unknown as { connection?: { stream: { destroy(error?: Error): void } } };
  connection?.stream.destroy(new Error('Connection terminated: PostgreSQL does not answer'));
}
