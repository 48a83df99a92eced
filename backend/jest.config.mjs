import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const swc = JSON.parse(readFileSync(new URL('./.swcrc', import.meta.url), 'utf8'));

/** The pure parts of the load and fault suites are tested with the house. */
const SUITES = ['load', 'bench', 'faults'].map((name) => fileURLToPath(new URL(`../e2e/${name}/`, import.meta.url)));

const project = (displayName, testMatch, suites = []) => ({
  displayName,
  roots: ['<rootDir>', ...suites],
  testMatch: [...testMatch, ...suites.map((suite) => `${suite}**/*.spec.ts`)],
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: { '^.+\\.ts$': ['@swc/jest', { ...swc, swcrc: false }] },
});

export default {
  // Ends what hangs; nothing is measured by it. Longer than what a test waits for at the most (`eventually`), twice over.
  testTimeout: 240_000,
  projects: [
    project('domain', ['<rootDir>/src/**/*.spec.ts']),
    project('house', ['<rootDir>/test/house/**/*.spec.ts'], SUITES),
    project('api', ['<rootDir>/test/api/**/*.spec.ts']),
  ],
};
