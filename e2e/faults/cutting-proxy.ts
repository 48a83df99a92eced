import { createConnection, createServer, type Server, type Socket } from 'node:net';
import { once } from 'node:events';

/**
 * A line to an API process that can break where it hurts most: right when the reply begins, after the server has done
 * what it was asked. The client then knows nothing, and has to ask again.
 */
export class CuttingProxy {
  /** Of so many replies one is cut; 0: none. */
  cutOneIn = 0;
  /** How many replies were cut. */
  cuts = 0;
  private replies = 0;
  private readonly sockets = new Set<Socket>();

  private constructor(private readonly server: Server) {}

  static async before(url: string): Promise<CuttingProxy> {
    const { hostname, port } = new URL(url);
    const server = createServer();
    const proxy = new CuttingProxy(server);
    server.on('connection', (client) => proxy.join(client, createConnection(Number(port), hostname)));
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    return proxy;
  }

  get url(): string {
    const address = this.server.address();
    if (address === null || typeof address === 'string') throw new Error('The proxy is closed.');
    return `http://127.0.0.1:${address.port}`;
  }

  close(): void {
    for (const socket of this.sockets) socket.destroy();
    this.server.close();
  }

  private join(client: Socket, upstream: Socket): void {
    for (const [one, other] of [
      [client, upstream],
      [upstream, client],
    ] as const) {
      this.sockets.add(one);
      one.setNoDelay(true);
      one.on('error', () => other.destroy());
      one.on('close', () => {
        this.sockets.delete(one);
        other.destroy();
      });
    }
    client.on('data', (bytes) => upstream.write(bytes));
    upstream.on('data', (bytes) => {
      this.replies += 1;
      if (this.cutOneIn > 0 && this.replies % this.cutOneIn === 0) {
        this.cuts += 1;
        client.resetAndDestroy();
        upstream.destroy();
      } else client.write(bytes);
    });
    upstream.on('end', () => client.end());
  }
}
