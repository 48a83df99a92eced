import { createServer, type Server } from 'node:http';
import type { Config } from '../config/load-config.js';
import type { Database } from '../database/database.js';

/** The two health addresses for a process that serves nothing else. */
export function serveHealth({ port, host }: Config, database: Database): Promise<Server> {
  const server = createServer((request, response) => {
    void answer(request.url ?? '/', database).then((status) => response.writeHead(status).end());
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => resolve(server));
  });
}

async function answer(url: string, database: Database): Promise<number> {
  if (url === '/health/live') return 200;
  if (url === '/health/ready') return (await database.isAlive()) ? 200 : 503;
  return 404;
}
