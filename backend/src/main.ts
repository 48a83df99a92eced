import 'reflect-metadata';
import { createApp } from './create-app.js';
import { SystemClock } from './platform/clock/clock.js';
import { loadConfig } from './platform/config/load-config.js';
import { serveDocumentation } from './platform/http/documentation.js';
import { jsonLogger } from './platform/logging/json-logger.js';
import { runProcess } from './platform/process/run-process.js';

await runProcess('api', async () => {
  const config = loadConfig(process.env);
  const logger = jsonLogger(config.logLevel, 'api');
  const app = await createApp({ config, clock: new SystemClock(), runsJobs: false }, logger);
  serveDocumentation(app);
  await app.listen(config.port, config.host);
  return { stop: () => app.close(), url: config.publicUrl };
});
