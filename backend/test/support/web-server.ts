import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { type IncomingHttpHeaders, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { freePort } from './free-port.js';
import { eventually } from './test-app.js';

const ROOT = new URL('../../../', import.meta.url);

export interface WebAnswer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
  readonly bytes: Buffer;
}

export interface WebRequest {
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
}

/** The real nginx with the configuration that ships, in front of some APIs and of a small site. */
export interface WebServer {
  readonly url: string;
  ask(method: string, path: string, wishes?: WebRequest): Promise<WebAnswer>;
  stop(): Promise<void>;
}

/** The nginx of this machine, or one that the launcher unpacks; null where there is none to be had. */
export async function nginxProgram(): Promise<string | null> {
  const launcher = new URL('backend/launch/services/nginx-program.mjs', ROOT).href;
  const found = (await import(launcher)) as { nginxProgram(): Promise<string | undefined> };
  return (await found.nginxProgram()) ?? null;
}

export const SCRIPT = 'export {};\n'.repeat(200);

/** @param apis addresses `host:port`; nginx tries the first one that is neither busier than the others nor away */
export async function startWebServer(program: string, apis: readonly string[]): Promise<WebServer> {
  const folder = await mkdtemp(join(tmpdir(), 'contest-web-'));
  const port = await freePort();
  await writeSite(join(folder, 'site'));
  await writeFile(join(folder, 'server.conf'), await serverConfiguration({ folder, port, apis }));
  await writeFile(join(folder, 'nginx.conf'), mainConfiguration(folder));
  const running = spawn(program, ['-p', folder, '-c', join(folder, 'nginx.conf')], { stdio: 'ignore' });
  const ended = once(running, 'exit');
  const ask: WebServer['ask'] = (method, path, wishes) => askAt(port, { ...wishes, method, path });
  await eventually(async () => {
    if (running.exitCode !== null) throw new Error(await readFile(join(folder, 'error.log'), 'utf8'));
    await ask('GET', '/icon.svg');
  });
  return {
    url: `http://127.0.0.1:${port}`,
    ask,
    stop: async () => {
      running.kill('SIGTERM');
      await ended;
      await rm(folder, { recursive: true });
    },
  };
}

/** What the build leaves, in small. */
async function writeSite(folder: string): Promise<void> {
  await mkdir(join(folder, 'assets'), { recursive: true });
  await mkdir(join(folder, '.vite'));
  await writeFile(join(folder, '.vite', 'manifest.json'), '{}');
  await writeFile(join(folder, 'index.html'), await readFile(new URL('frontend/index.html', ROOT)));
  for (const name of ['icon.svg', 'manifest.webmanifest']) {
    await writeFile(join(folder, name), await readFile(new URL(`frontend/public/${name}`, ROOT)));
  }
  await writeFile(join(folder, 'assets', 'shell-abc.js'), SCRIPT);
  await writeFile(join(folder, 'assets', 'shell-abc.js.gz'), gzipSync(SCRIPT, { level: 9 }));
}

interface Place {
  readonly folder: string;
  readonly port: number;
  readonly apis: readonly string[];
}

/**
 * The template as the image fills it in. Only how the APIs are found differs: here is no name server to ask, and nginx
 * before 1.27.3 could not be told to.
 */
async function serverConfiguration({ folder, port, apis }: Place): Promise<string> {
  const template = await readFile(new URL('frontend/nginx.conf.template', ROOT), 'utf8');
  return template
    .replace('listen 80 ', `listen 127.0.0.1:${port} `)
    .replace('/usr/share/nginx/html', join(folder, 'site'))
    .replaceAll('${TRUSTED_PROXY}', '192.0.2.1')
    .replace(/^\s+resolver .*$/m, '')
    .replace(/^\s+server \$\{API_ADDRESS\} resolve(.*)$/m, (_, rest: string) =>
      apis.map((api) => `  server ${api}${rest}`).join('\n'),
    );
}

/** What the image's own nginx.conf says, with everything in one folder. */
const mainConfiguration = (folder: string): string => `
  ${process.getuid?.() === 0 ? 'user root;' : ''}
  worker_processes 1;
  daemon off;
  pid ${folder}/nginx.pid;
  error_log ${folder}/error.log;
  events { worker_connections 256; }
  http {
    types {
      text/html html; text/css css; application/javascript js; application/json json; image/svg+xml svg;
      application/vnd.openxmlformats-officedocument.spreadsheetml.sheet xlsx;
    }
    default_type application/octet-stream;
    access_log off;
    sendfile on;
    keepalive_timeout 65;
    ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((what) => `${what}_temp_path ${folder}/${what};`).join(' ')}
    include ${folder}/server.conf;
  }
`;

interface Question extends WebRequest {
  readonly method: string;
  readonly path: string;
}

/** A connection for each request: nothing is left of the one before. */
function askAt(port: number, { method, path, headers = {}, body }: Question): Promise<WebAnswer> {
  return new Promise((resolve, reject) => {
    const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) };
    const options = { host: '127.0.0.1', port, method, path, agent: false, headers: { ...length, ...headers } };
    const asked = request(options, (reply) => {
      const chunks: Buffer[] = [];
      reply.on('data', (chunk: Buffer) => chunks.push(chunk));
      reply.once('end', () => {
        const bytes = Buffer.concat(chunks);
        resolve({ status: reply.statusCode ?? 0, headers: reply.headers, text: bytes.toString('utf8'), bytes });
      });
    });
    asked.once('error', reject);
    asked.end(body);
  });
}
