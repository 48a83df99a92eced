import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';

const BACKEND = resolve(import.meta.dirname, '../../src');
const FRONTEND = resolve(import.meta.dirname, '../../../frontend/src');
/** From high to low: a feature may use those after it, never those before it. */
const FEATURES = [
  'operations',
  'documents',
  'reports',
  'results',
  'standings',
  'participation',
  'registration',
  'contests',
  'question-bank',
  'accounts',
  'units',
];
const BELOW_ALL = ['platform', 'domain', 'audit'];

const sources = (root: string) =>
  readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path) && !/\.(spec|test)\.tsx?$|\.d\.ts$/.test(path))
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));

const imports = ({ path, text }: { path: string; text: string }, root: string) =>
  [...text.matchAll(/(?<!\.)\b(?:from|import)\s*\(?\s*'([^']+)'/g)].map(([, target = '']) => ({
    path,
    target: target.startsWith('.') ? relative(root, resolve(root, dirname(path), target)) : target,
  }));

const room = (path: string) => path.split('/')[0] ?? '';

describe('the backend', () => {
  const files = sources(BACKEND);
  const arrows = files.flatMap((file) => imports(file, BACKEND));
  const inside = arrows.filter(
    ({ target }) => !target.includes(':') && files.some(({ path }) => path === target.replace(/\.js$/, '.ts')),
  );

  it('is read by this test', () => {
    expect(files.length).toBeGreaterThan(100);
    expect(inside.length).toBeGreaterThan(200);
  });

  it('pulls from lower features only', () => {
    const upward = inside.filter(({ path, target }) => {
      const [from, to] = [FEATURES.indexOf(room(path)), FEATURES.indexOf(room(target))];
      return from !== -1 && to !== -1 && to < from;
    });
    expect(upward).toEqual([]);
  });

  it('keeps platform, domain and audit free of features, and the domain free of everything', () => {
    const wrong = inside.filter(({ path, target }) => {
      const [from, to] = [room(path), room(target)];
      if (from === 'domain') return to !== 'domain';
      if (from === 'platform') return to !== 'platform' && target !== 'domain/role.js';
      return from === 'audit' && !BELOW_ALL.includes(to);
    });
    expect(wrong).toEqual([]);
    expect(arrows.filter(({ path, target }) => room(path) === 'domain' && !target.startsWith('domain/'))).toEqual([]);
  });

  it('keeps TypeORM in entities, repositories, migrations and the platform’s database', () => {
    const allowed = /\.(entity|repository)\.ts$|^migrations\/|^platform\/database\//;
    expect(arrows.filter(({ path, target }) => target === 'typeorm' && !allowed.test(path))).toEqual([]);
  });

  it('reads the environment in the three entry points only, and never knows a forward reference or a synchronised schema', () => {
    const readers = files.filter(({ text }) => text.includes('process.env')).map(({ path }) => path);
    const entries = ['main.ts', 'worker.ts', 'commands/migrate.command.ts', 'commands/with-app.ts'];
    expect(readers.filter((path) => !entries.includes(path))).toEqual([]);
    expect(files.filter(({ text }) => /forwardRef\(|synchronize: true/.test(text)).map(({ path }) => path)).toEqual([]);
  });

  it('has no folder that collects leftovers and no file named after everything', () => {
    const leftovers = files.filter(({ path }) =>
      /(^|\/)(utils?|helpers?|common|misc|types)(\/|\.ts$)|contest\.service\.ts$/.test(path),
    );
    expect(leftovers.map(({ path }) => path)).toEqual([]);
  });
});

describe('the frontend', () => {
  const files = sources(FRONTEND);
  const arrows = files.flatMap((file) => imports(file, FRONTEND));

  it('goes from app to features to ui and api, and no feature imports another one', () => {
    const wrong = arrows.filter(({ path, target }) => {
      const [from, to] = [room(path), room(target)];
      if (from === 'ui' || from === 'api') return to === 'app' || to === 'features';
      if (from !== 'features') return false;
      return to === 'app' || (to === 'features' && path.split('/')[1] !== target.split('/')[1]);
    });
    expect(files.length).toBeGreaterThan(20);
    expect(wrong).toEqual([]);
  });
});
