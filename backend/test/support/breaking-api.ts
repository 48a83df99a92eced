import { once } from 'node:events';
import { createServer, type Socket } from 'node:net';

export interface BreakingApi {
  /** `host:port` */
  readonly address: string;
  /** First lines of the requests that it took. */
  readonly taken: readonly string[];
  stop(): Promise<void>;
}

/** An API that dies of every request, after it has taken it and before it says a word. */
export async function startBreakingApi(): Promise<BreakingApi> {
  const taken: string[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => {});
    socket.once('data', (chunk) => {
      taken.push(chunk.toString('latin1').split(' HTTP')[0] ?? '');
      socket.destroy();
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const bound = server.address();
  return {
    address: `127.0.0.1:${typeof bound === 'object' && bound ? bound.port : 0}`,
    taken,
    stop: async () => {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}
