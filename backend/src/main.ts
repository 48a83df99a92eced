import 'reflect-metadata';
import cluster from 'node:cluster';
import { createApp } from './create-app.js';
import { FigureKeeping } from './operations/figure-keeping.service.js';
import { SystemClock } from './platform/clock/clock.js';
import { type Config, loadConfig } from './platform/config/load-config.js';
import { serveDocumentation } from './platform/http/documentation.js';
import { jsonLogger } from './platform/logging/json-logger.js';
import { collectMetricsOfWorkers } from './platform/metrics/cluster-metrics.js';
import { ProcessPool } from './platform/process/process-pool.js';
import { runProcess } from './platform/process/run-process.js';

/** Connections that may wait to be taken when thousands come in the same second: as many as Linux allows unless told. */
const BACKLOG = 4_096;

await runProcess('api', () => {
  const config = loadConfig(process.env);
  return cluster.isPrimary && config.webConcurrency > 1 ? supervise(config) : serve(config);
});

async function serve(config: Config) {
  const logger = jsonLogger(config.logLevel, 'api');
  const app = await createApp({ config, clock: new SystemClock(), runsJobs: false }, logger);
  serveDocumentation(app);
  await app.listen({ port: config.port, host: config.host, backlog: BACKLOG });
  app.get(FigureKeeping).start('api');
  return { stop: () => app.close(), url: config.publicUrl };
}

/** One process a core, all over the same port. */
async function supervise(config: Config) {
  collectMetricsOfWorkers();
  const pool = new ProcessPool(jsonLogger(config.logLevel, 'api-pool'));
  await pool.start(config.webConcurrency);
  return { stop: () => pool.stop(), renew: () => pool.restart(), url: config.publicUrl };
}
