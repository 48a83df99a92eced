import { readFileSync } from 'node:fs';

const swc = JSON.parse(readFileSync(new URL('./.swcrc', import.meta.url), 'utf8'));

const project = (displayName, testMatch) => ({
  displayName,
  testMatch,
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: { '^.+\\.ts$': ['@swc/jest', { ...swc, swcrc: false }] },
});

export default {
  testTimeout: 30_000,
  projects: [
    project('domain', ['<rootDir>/src/**/*.spec.ts']),
    project('house', ['<rootDir>/test/house/**/*.spec.ts']),
    project('api', ['<rootDir>/test/api/**/*.spec.ts']),
  ],
};
