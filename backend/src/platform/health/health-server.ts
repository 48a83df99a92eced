import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { Config } from '../config/load-config.js';
import type { Database } from '../database/database.js';
import { type PlainAnswer, metricsPage } from '../metrics/metrics-page.js';
import type { Metrics } from '../metrics/metrics.js';

type Where = Pick<Config, 'port' | 'host' | 'metricsToken'>;

/** The two health addresses and the figures of a process that serves nothing else. */
export function serveHealth(where: Where, database: Database, metrics: Metrics): Promise<Server> {
  const server = createServer((request, response) => {
    void answerOf(request).then(({ status, type, body }) =>
      response.writeHead(status, type ? { 'content-type': type } : {}).end(body),
    );
  });
  const answerOf = async (request: IncomingMessage): Promise<PlainAnswer> => {
    if (request.url === '/health/live') return { status: 200 };
    if (request.url === '/health/ready') return { status: (await database.isAlive()) ? 200 : 503 };
    if (request.url === '/metrics') return metricsPage(request, metrics, where.metricsToken);
    return { status: 404 };
  };
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(where.port, where.host, () => resolve(server));
  });
}
