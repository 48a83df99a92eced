import { createHash } from 'node:crypto';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's folder, wherever it was cloned to. */
export const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..');

/** Everything that a local run leaves behind lies here, and Git ignores it. */
export const LOCAL = path.join(ROOT, '.local');

export const LOCAL_FILES = {
  lock: path.join(LOCAL, 'running.json'),
  secret: path.join(LOCAL, 'secret.json'),
  signIns: path.join(LOCAL, 'sign-ins.json'),
  logs: path.join(LOCAL, 'logs'),
  data: path.join(LOCAL, 'data'),
  redis: path.join(LOCAL, 'redis'),
  redisBuild: path.join(LOCAL, 'redis-build'),
};

/** The folder of the built pages. */
export const WEB_ROOT = path.join(ROOT, 'frontend', 'dist');

/** The folder for what PostgreSQL's own account must reach when it cannot reach the clone (see services/account.mjs). */
export const ROOT_HOME = path.join(
  '/var/lib/contest-platform',
  createHash('sha256').update(ROOT).digest('hex').slice(0, 12),
);
