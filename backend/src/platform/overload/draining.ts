import { Server as NetServer, type Socket } from 'node:net';
import type { Server } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import {
  type BeforeApplicationShutdown,
  Injectable,
  type OnApplicationBootstrap,
  type OnModuleDestroy,
} from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { Traffic } from './traffic.js';

const LOOK_AGAIN_MS = 20;
/** A connection that nobody has used for so long after the farewell began has no request on its way. */
const QUIET_MS = 2_000;
/** Less than what whoever stops the process waits before killing it. */
const LONGEST_MS = 10_000;

/**
 * Ends an HTTP process without an error for anybody: it says that it is not ready, takes no new connection, answers what
 * comes over the open ones and closes each with its next reply, and leaves when all are gone.
 */
@Injectable()
export class Draining implements OnApplicationBootstrap, OnModuleDestroy, BeforeApplicationShutdown {
  private readonly sockets = new Set<Socket>();

  constructor(
    private readonly traffic: Traffic,
    private readonly adapterHost: HttpAdapterHost,
  ) {}

  onApplicationBootstrap(): void {
    this.server?.on('connection', (socket: Socket) => {
      this.sockets.add(socket);
      socket.once('close', () => this.sockets.delete(socket));
    });
  }

  onModuleDestroy(): void {
    this.traffic.isDraining = true;
    // HTTP's own `close` would cut idle connections, one of which may carry a request at this instant.
    if (this.server?.listening) NetServer.prototype.close.call(this.server);
  }

  async beforeApplicationShutdown(): Promise<void> {
    const startedAt = performance.now();
    while (this.sockets.size > 0) {
      const passedMs = performance.now() - startedAt;
      if (passedMs >= LONGEST_MS || (passedMs >= QUIET_MS && this.traffic.load.inFlight === 0)) return;
      await wait(LOOK_AGAIN_MS);
    }
  }

  /** None in a process that serves no HTTP. */
  private get server(): Server | undefined {
    return this.adapterHost.httpAdapter?.getHttpServer() as Server | undefined;
  }
}
