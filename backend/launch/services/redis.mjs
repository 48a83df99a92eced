import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { freePort } from '../ports.mjs';
import { startProcess, waitUntilReady } from '../processes.mjs';
import { stopLeftover } from './leftover.mjs';

/**
 * Starts a private Redis on a free port of the loopback address, with append-only persistence in its folder.
 * @param {object} where
 * @param {string} where.program path of redis-server or valkey-server
 * @param {string} where.dir
 * @param {string} where.password keeps other accounts of this machine out
 * @param {string} where.logFile
 * @param {number} [where.port] the port of an earlier start, for a restart that clients find again
 * @returns {Promise<{ url: string, process: ReturnType<typeof startProcess> }>}
 */
export async function startRedis({ program, dir, password, logFile, port: given }) {
  mkdirSync(dir, { recursive: true });
  await stopLeftoverRedis(dir);
  const port = given ?? (await freePort());
  const configFile = path.join(dir, 'redis.conf');
  writeFileSync(configFile, configuration({ port, dir, password }));
  chmodSync(configFile, 0o600);
  const running = startProcess({
    name: 'Redis',
    command: program,
    args: [configFile],
    logFile,
    options: { cwd: dir },
    patienceMs: 15_000,
  });
  const url = `redis://default:${encodeURIComponent(password)}@127.0.0.1:${port}`;
  await waitUntilReady(running, async () => (await redisFault(url)) === undefined);
  return { url, process: running };
}

/** Ends the server that a killed launcher left over the folder. */
export const stopLeftoverRedis = (dir) => stopLeftover({ pidFile: pidFileIn(dir), program: '', signal: 'SIGTERM' });

const pidFileIn = (dir) => path.join(dir, 'redis.pid');

/** A file rather than arguments, so that the process list does not show the password. */
const configuration = ({ port, dir, password }) =>
  [
    `port ${port}`,
    'bind 127.0.0.1',
    'protected-mode yes',
    `requirepass ${password}`,
    `dir "${dir}"`,
    `pidfile "${pidFileIn(dir)}"`,
    'appendonly yes',
    'appendfsync everysec',
    'save ""',
    'maxmemory-policy noeviction',
    '',
  ].join('\n');

/**
 * Asks a Redis for a sign of life, with no client library: this also runs before anything is built.
 * @param {string} url redis://[user]:[password]@host:port; an encrypted one (rediss) is only checked for its port
 * @returns {Promise<string | undefined>} why it cannot be used, or nothing when it answers
 */
export function redisFault(url) {
  const { protocol, hostname, port, username, password } = new URL(url);
  return new Promise((resolve) => {
    const socket = net.connect(Number(port || 6379), hostname);
    let reply = '';
    const answer = (fault) => {
      socket.destroy();
      resolve(fault);
    };
    socket.setTimeout(5_000, () => answer('it does not answer'));
    socket.once('error', (error) => answer(error.message || error.code));
    socket.once('connect', () => {
      if (protocol === 'rediss:') return answer(undefined);
      const words = [...(username ? [decodeURIComponent(username)] : []), decodeURIComponent(password)];
      socket.write(`${password ? command('AUTH', ...words) : ''}${command('PING')}`);
    });
    socket.setEncoding('utf8').on('data', (text) => {
      reply += text;
      if (reply.includes('+PONG')) answer(undefined);
      else if (/^-/m.test(reply)) answer(reply.trim().slice(1));
    });
  });
}

const command = (...words) =>
  `*${words.length}\r\n${words.map((word) => `$${Buffer.byteLength(word)}\r\n${word}\r\n`).join('')}`;
