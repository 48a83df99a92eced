import { once } from 'node:events';
import { mkdtempSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import net from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { freePort } from '../support/free-port.js';

/** The launcher is plain JavaScript, because it runs before anything is installed or built. */
const launcher = <Module>(file: string): Promise<Module> =>
  import(new URL(`../../launch/${file}`, import.meta.url).href) as Promise<Module>;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'launch-spec-'));
});
afterEach(() => rmSync(folder, { recursive: true }));
const write = (name: string, text: string) => {
  mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
  writeFileSync(path.join(folder, name), text);
};

const { fingerprintOf, isStale } = await launcher<{
  fingerprintOf: (root: string, sources: string[], reads?: (file: string) => boolean) => string;
  isStale: (stamp: string, fingerprint: string) => boolean;
}>('staleness.mjs');

describe('a build', () => {
  const isNoTest = (file: string) => !file.endsWith('.spec.ts');
  const fingerprint = () => fingerprintOf(folder, ['src', 'settings.json', 'absent.json'], isNoTest);
  const stamp = () => path.join(folder, 'dist', '.sources');
  beforeEach(() => {
    write('src/a.ts', 'one');
    write('src/deep/b.ts', 'two');
    write('settings.json', '{}');
  });

  it('is stale before it was ever made, and fresh right after', () => {
    expect(isStale(stamp(), fingerprint())).toBe(true);
    write('dist/.sources', `${fingerprint()}\n`);
    expect(isStale(stamp(), fingerprint())).toBe(false);
  });

  it.each([
    ['a changed source', () => write('src/deep/b.ts', 'three')],
    ['a new source', () => write('src/c.ts', '')],
    ['a removed source', () => rmSync(path.join(folder, 'src/a.ts'))],
    ['a changed setting', () => write('settings.json', '{ }')],
    ['a setting that was absent', () => write('absent.json', '')],
  ])('is stale after %s', (_, change) => {
    write('dist/.sources', fingerprint());
    change();
    expect(isStale(stamp(), fingerprint())).toBe(true);
  });

  it('stays fresh when only a test, an installed package or the time of a file changed', () => {
    write('dist/.sources', fingerprint());
    write('src/a.spec.ts', 'a test');
    write('src/node_modules/x/index.js', '');
    write('src/a.ts', 'one');
    expect(isStale(stamp(), fingerprint())).toBe(false);
  });
});

const { installationFault } = await launcher<{
  installationFault: (wanted: unknown, installed: unknown) => string | undefined;
}>('install.mjs');

describe('the installed packages', () => {
  const lock = (packages: Record<string, object>) => ({ packages });
  const one = { version: '1.0.0', integrity: 'sha512-a' };

  it.each([
    ['nothing is installed', undefined],
    ['one is missing', lock({})],
    ['one has another version', lock({ 'node_modules/one': { ...one, version: '1.0.1' } })],
    ['one has other content', lock({ 'node_modules/one': { ...one, integrity: 'sha512-b' } })],
  ])('are installed anew when %s', (_, installed) => {
    expect(installationFault(lock({ '': {}, 'node_modules/one': one }), installed)).toEqual(expect.any(String));
  });

  it('are right when only those are missing that are made for other machines or belong to nobody', () => {
    const wanted = lock({
      'backend/node_modules/one': one,
      'node_modules/for-windows': { ...one, optional: true },
      'backend/node_modules/stray': { ...one, extraneous: true },
    });
    expect(installationFault(wanted, lock({ 'backend/node_modules/one': one }))).toBeUndefined();
  });
});

interface Lock {
  readonly pid: number;
  readonly command: string;
  readonly url?: string;
}
type How = { readonly alive: (lock: Lock) => boolean };
const { takeLock, readLock } = await launcher<{
  takeLock: (file: string, command: string, how?: How) => { tell: (more: object) => void; release: () => void };
  readLock: (file: string, how?: How) => Lock | undefined;
}>('lock.mjs');

describe('the lock of the local data', () => {
  const file = () => path.join(folder, '.local', 'running.json');
  const everybody: How = { alive: () => true };
  const nobody: How = { alive: () => false };

  it('is taken by the first, who tells the second where the system runs', () => {
    takeLock(file(), 'npm start', nobody).tell({ url: 'http://localhost:3000' });
    expect(() => takeLock(file(), 'npm start', everybody)).toThrow(
      `already runs at http://localhost:3000 ("npm start", process ${process.pid})`,
    );
  });

  it('is free again after its release', () => {
    takeLock(file(), 'npm start', nobody).release();
    expect(readLock(file(), everybody)).toBeUndefined();
    expect(() => takeLock(file(), 'npm start', everybody)).not.toThrow();
  });

  it('is taken over from a process that is gone, and from a file that was broken off', () => {
    takeLock(file(), 'npm start', nobody);
    expect(() => takeLock(file(), 'npm run cli -- simulate', nobody)).not.toThrow();
    expect(readLock(file(), everybody)?.command).toBe('npm run cli -- simulate');
    writeFileSync(file(), '{"pid": 12');
    expect(() => takeLock(file(), 'npm start', everybody)).not.toThrow();
  });

  it('is held by nobody when there is no such process', () => {
    write('.local/running.json', JSON.stringify({ pid: 2 ** 30, command: 'npm start' }));
    expect(readLock(file())).toBeUndefined();
  });

  it('can be read by its owner alone, because it holds passwords', () => {
    takeLock(file(), 'npm start', nobody).tell({ env: { SECRET_KEY: 'x' } });
    expect(statSync(file()).mode & 0o077).toBe(0);
    expect(readFileSync(file(), 'utf8')).toContain('SECRET_KEY');
  });
});

const { portFault } = await launcher<{ portFault: (port: number, host: string) => Promise<string | undefined> }>(
  'ports.mjs',
);

describe('the address', () => {
  it('that is taken is answered by a sentence with the way out', async () => {
    // Nobody else comes upon it once it is free again.
    const port = await freePort();
    const server = net.createServer().listen(port, '127.0.0.1');
    await once(server, 'listening');
    expect(await portFault(port, '127.0.0.1')).toBe(
      `Port ${port} is already in use by another program. Stop that program, or choose another port: npm start -- --port ${port + 1}`,
    );
    await new Promise((closed) => server.close(closed));
    expect(await portFault(port, '127.0.0.1')).toBeUndefined();
  });

  it('of another machine is refused', async () => {
    expect(await portFault(3000, '192.0.2.1')).toContain('192.0.2.1 cannot be listened on');
  });
});

const { startOptions } = await launcher<{ startOptions: (args: string[]) => object }>('start-options.mjs');

describe('the options of npm start', () => {
  it('are few and have defaults', () => {
    expect(startOptions([])).toEqual({ empty: false, port: 3000, host: '127.0.0.1', help: false });
    expect(startOptions(['--empty', '--port', '0'])).toMatchObject({ empty: true, port: 0 });
  });

  it.each([[['--port', '70000']], [['--port=80a']], [['--prot', '1']], [['extra']]])(
    'refuse %j with the usage',
    (args) => {
      expect(() => startOptions(args)).toThrow('npm start -- --port 8080');
    },
  );
});

const { firstFound } = await launcher<{
  firstFound: (ways: { way: string; find: () => unknown }[]) => Promise<{ way: string; found: unknown } | undefined>;
}>('first-found.mjs');

describe('a choice among several ways', () => {
  it('takes the first that yields something and does not try the later ones', async () => {
    const tried: string[] = [];
    const way = (name: string, found?: string) => ({
      way: name,
      find: () => {
        tried.push(name);
        return found;
      },
    });
    const choice = await firstFound([
      way('on PATH'),
      way('package', '/usr/bin/redis-server'),
      way('compiled', '/tmp/redis'),
    ]);
    expect(choice).toEqual({ way: 'package', found: '/usr/bin/redis-server' });
    expect(tried).toEqual(['on PATH', 'package']);
    expect(await firstFound([way('nothing')])).toBeUndefined();
  });
});

const { chooseAccount } = await launcher<{ chooseAccount: (passwd: string) => { uid: number; gid: number } }>(
  'services/account.mjs',
);

describe("PostgreSQL's account under root", () => {
  const nobody = 'nobody:x:65534:65533:nobody:/:/usr/sbin/nologin';

  it('is the one made for it, else the one that owns nothing', () => {
    expect(chooseAccount(`root:x:0:0::/root:/bin/sh\n${nobody}\npostgres:x:101:104::/:/bin/sh\n`)).toEqual({
      uid: 101,
      gid: 104,
    });
    expect(chooseAccount(`root:x:0:0::/root:/bin/sh\n${nobody}\n`)).toEqual({ uid: 65534, gid: 65533 });
  });
});

interface Count {
  readonly passed: number;
  readonly failed: number;
  readonly skipped?: number;
}
type Counting = (outcome: { code: number; report: string }) => Count;
const { jestCount, playwrightCount } = await launcher<{ jestCount: Counting; playwrightCount: Counting }>(
  'test-counts.mjs',
);
const { summaryOf, isSuccess } = await launcher<{
  summaryOf: (results: (Count & { name: string; ms: number })[]) => string;
  isSuccess: (results: Count[]) => boolean;
}>('run-steps.mjs');

describe('the result of a test run', () => {
  const reported = (content: object) => {
    write('report.json', JSON.stringify(content));
    return path.join(folder, 'report.json');
  };
  const jest = {
    numPassedTests: 7,
    numFailedTests: 0,
    numRuntimeErrorTestSuites: 0,
    numPendingTests: 1,
    numTodoTests: 0,
  };

  it('counts what passed, failed and was left out', () => {
    expect(jestCount({ code: 0, report: reported(jest) })).toEqual({ passed: 7, failed: 0, skipped: 1 });
    const report = reported({ stats: { expected: 5, flaky: 1, unexpected: 2, skipped: 0 }, errors: [] });
    expect(playwrightCount({ code: 1, report })).toEqual({ passed: 6, failed: 2, skipped: 0 });
  });

  it('takes a file that cannot be loaded, no test at all, no report and an unexplained exit code as failures', () => {
    const broken = reported({ ...jest, numRuntimeErrorTestSuites: 1 });
    expect(jestCount({ code: 1, report: broken })).toMatchObject({ passed: 7, failed: 1 });
    expect(jestCount({ code: 0, report: reported({ ...jest, numPassedTests: 0 }) })).toMatchObject({ failed: 1 });
    expect(jestCount({ code: 1, report: path.join(folder, 'absent.json') })).toEqual({ passed: 0, failed: 1 });
    expect(jestCount({ code: 134, report: reported(jest) })).toMatchObject({ failed: 1 });
  });

  it('ends with the sum as its last line, and is no success when nothing ran', () => {
    const results = [
      { name: 'lint', passed: 1, failed: 0, ms: 900 },
      { name: 'api', passed: 40, failed: 2, ms: 61_000 },
    ];
    expect(summaryOf(results).split('\n').at(-1)).toBe('41 passed, 2 failed');
    expect(isSuccess(results)).toBe(false);
    expect(isSuccess([{ passed: 0, failed: 0 }])).toBe(false);
    expect(isSuccess([{ passed: 1, failed: 0 }])).toBe(true);
  });
});
