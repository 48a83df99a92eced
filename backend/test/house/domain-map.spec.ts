import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';

const DOMAIN = new URL('../../src/domain/', import.meta.url);

describe('the map of the rules (src/domain/README.md)', () => {
  const map = readFileSync(new URL('README.md', DOMAIN), 'utf8');
  const mentioned = [...map.matchAll(/`([a-z-]+\.ts)`/g)].map(([, file = '']) => file);
  const files = readdirSync(DOMAIN).filter((name) => name.endsWith('.ts') && !name.endsWith('.spec.ts'));

  it('mentions every file', () => {
    expect(files.length).toBeGreaterThan(30);
    expect(files.filter((file) => !mentioned.includes(file))).toEqual([]);
  });

  it('mentions no file that is gone', () => {
    expect(mentioned.filter((file) => !files.includes(file))).toEqual([]);
  });
});
