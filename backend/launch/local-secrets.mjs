import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * The secrets of this clone's local data, made on first use: never committed, readable by their owner alone.
 * @param {string} file
 * @returns {{ secretKey: string, databasePassword: string, redisPassword: string }}
 */
export function localSecrets(file) {
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8'));
  const secrets = { secretKey: random(32), databasePassword: random(16), redisPassword: random(16) };
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 });
  return secrets;
}

const random = (bytes) => randomBytes(bytes).toString('hex');
