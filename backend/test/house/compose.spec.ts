import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { CONFIG_KEYS, loadConfig } from '../../src/platform/config/load-config.js';

interface Service {
  readonly image?: string;
  readonly command?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  readonly healthcheck?: object;
  readonly restart?: string;
  readonly ports?: readonly string[];
  readonly volumes?: readonly string[];
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
}

interface Compose {
  readonly services: Readonly<Record<string, Service>>;
  readonly volumes: Readonly<Record<string, unknown>>;
}

const ROOT = new URL('../../../', import.meta.url);
const read = (file: string) => readFileSync(new URL(file, ROOT), 'utf8');
const source = read('docker-compose.yml');
const { services, volumes } = parse(source, { merge: true }) as Compose;
const serviceNamed = (name: string): Service => services[name] ?? {};
const APPLICATION = ['migrate', 'api', 'worker', 'backup'] as const;

/** Every `${NAME}`, `${NAME:-default}` and `${NAME:?message}` of the file. */
const variables = [...source.matchAll(/\$\{(\w+)(?::([-?])([^}]*))?\}/g)].map(([, name, kind, rest]) => ({
  name,
  kind,
  rest,
}));

describe('docker-compose.yml', () => {
  it('has the services of the production shape', () => {
    expect(Object.keys(services).toSorted()).toEqual([
      'api',
      'backup',
      'migrate',
      'postgres',
      'redis',
      'web',
      'worker',
    ]);
  });

  it.each(APPLICATION)('tells %s only what the configuration knows', (name) => {
    const told = Object.keys(serviceNamed(name).environment ?? {});
    expect(told).not.toHaveLength(0);
    expect(told.filter((key) => !CONFIG_KEYS.includes(key as (typeof CONFIG_KEYS)[number]))).toEqual([]);
  });

  it.each(APPLICATION)('tells %s enough to start, once the secrets are set', (name) => {
    const secrets: Record<string, string> = { POSTGRES_PASSWORD: 'a1b2c3', SECRET_KEY: 'k'.repeat(32) };
    const environment = Object.entries(serviceNamed(name).environment ?? {}).map(([key, value]) => [
      key,
      value.replace(
        /\$\{(\w+)(?::[-?]([^}]*))?\}/g,
        (_, variable: string, fallback = '') => secrets[variable] ?? fallback,
      ),
    ]);
    const config = loadConfig(Object.fromEntries(environment));
    expect(config).toMatchObject({
      production: true,
      databaseUrl: 'postgres://contest:a1b2c3@postgres:5432/contest',
      host: '0.0.0.0',
      port: 3000,
      trustProxy: true,
      secureCookies: true,
      smtpUrl: null,
    });
  });

  it('starts the processes as the launcher does', async () => {
    const launcher = new URL('backend/launch/entry-points.mjs', ROOT).href;
    const { ENTRY_POINTS } = (await import(launcher)) as { ENTRY_POINTS: Record<'api' | 'worker' | 'cli', string[]> };
    expect(serviceNamed('api').command).toEqual(['node', ...ENTRY_POINTS.api]);
    expect(serviceNamed('worker').command).toEqual(['node', ...ENTRY_POINTS.worker]);
    expect(serviceNamed('migrate').command).toEqual(['node', ...ENTRY_POINTS.cli, 'migrate']);
  });

  it('has no default for a secret, and names every setting in .env.example', () => {
    const secret = variables.filter(({ name }) => /PASSWORD|SECRET|KEY/.test(name ?? ''));
    expect(new Set(secret.map(({ name }) => name))).toEqual(new Set(['POSTGRES_PASSWORD', 'SECRET_KEY']));
    expect(new Set(secret.map(({ kind }) => kind).filter(Boolean))).toEqual(new Set(['?']));
    const example = read('.env.example');
    expect(variables.filter(({ name }) => !new RegExp(`^${name}=`, 'm').test(example))).toEqual([]);
    expect(example).toMatch(/^POSTGRES_PASSWORD=$/m);
    expect(example).toMatch(/^SECRET_KEY=$/m);
  });

  it('checks the health of every service that goes on, and runs the migration once', () => {
    const unchecked = Object.keys(services).filter((name) => !services[name]?.healthcheck);
    expect(unchecked).toEqual(['migrate']);
    expect(serviceNamed('migrate').restart).toBe('no');
    for (const name of ['api', 'worker', 'backup']) {
      expect(serviceNamed(name).depends_on).toEqual({
        migrate: { condition: 'service_completed_successfully' },
        postgres: { condition: 'service_healthy' },
        redis: { condition: 'service_healthy' },
      });
    }
  });

  it('keeps the data in named volumes, lets Redis append every change, and opens only the web server', () => {
    expect(serviceNamed('postgres').volumes).toEqual(['postgres:/var/lib/postgresql']);
    expect(serviceNamed('redis').volumes).toEqual(['redis:/data']);
    expect(Object.keys(volumes).toSorted()).toEqual(['backups', 'files', 'postgres', 'redis']);
    expect(serviceNamed('redis').command?.join(' ')).toContain('--appendonly yes');
    expect(Object.keys(services).filter((name) => services[name]?.ports)).toEqual(['web']);
  });

  it('makes a backup every day into a volume of its own, and keeps those of two weeks', async () => {
    const launcher = new URL('backend/launch/entry-points.mjs', ROOT).href;
    const { ENTRY_POINTS } = (await import(launcher)) as { ENTRY_POINTS: Record<'cli', string[]> };
    const { command, volumes: mounted } = serviceNamed('backup');
    const order = ['backup', '/backups/', '--every-hours', '24', '--keep-days', '${BACKUP_KEEP_DAYS:-14}'];
    expect(command).toEqual(['node', ...ENTRY_POINTS.cli, ...order]);
    expect(mounted).toEqual(['backups:/backups']);
    expect(read('.env.example')).toMatch(/^BACKUP_KEEP_DAYS=14$/m);
  });

  it('has connections enough for three containers of the API with two processes each', () => {
    const numberOf = (name: string) => Number(new RegExp(`^${name}=(\\d+)$`, 'm').exec(read('.env.example'))?.[1]);
    const pool = numberOf('DATABASE_POOL_SIZE');
    const [containers, processes, worker, others] = [3, 2, pool, 10];
    expect(containers * processes * pool + worker + others).toBeLessThanOrEqual(numberOf('POSTGRES_MAX_CONNECTIONS'));
  });

  // What else the web server does, a real nginx shows in test/api/web-server.spec.ts.
  it('finds every container of the API', () => {
    expect(read('frontend/nginx.conf.template')).toMatch(/server \$\{API_ADDRESS\} resolve /);
  });

  it('gives the web server every name of its template', () => {
    const named = [...read('frontend/nginx.conf.template').matchAll(/\$\{(\w+)\}/g)].map(([, name]) => name);
    const given = [...Object.keys(serviceNamed('web').environment ?? {}), 'NGINX_LOCAL_RESOLVERS'];
    expect(new Set(named)).toEqual(new Set(given));
    expect(read('frontend/Dockerfile')).toContain('NGINX_ENTRYPOINT_LOCAL_RESOLVERS=1');
  });
});
