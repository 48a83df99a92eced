import { existsSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from './paths.mjs';
import { exitCodeCount, faultsCount, jestCount, playwrightCount } from './test-counts.mjs';

const inModules = (file) => path.join(ROOT, 'node_modules', file);
const TYPE_PROJECTS = ['backend', 'backend/src/domain', 'frontend', 'e2e'];

/**
 * The steps of `npm test`, in their order.
 * @typedef {object} Step
 * @property {string} name
 * @property {boolean} [quick] whether `npm run check` has it too
 * @property {('build' | 'services' | 'chromium')[]} needs
 * @property {(report: string) => Command[]} commands `report` is the file for a machine-readable report
 * @property {(outcome: { code: number, report: string }) => Count} count
 * @typedef {{ args: string[], cwd?: string, env?: NodeJS.ProcessEnv }} Command arguments of Node.js
 * @typedef {{ passed: number, failed: number, skipped?: number }} Count
 * @type {readonly Step[]}
 */
export const TEST_STEPS = [
  {
    name: 'format',
    quick: true,
    needs: [],
    commands: () => [{ args: [inModules('@biomejs/biome/bin/biome'), 'format', '.'] }],
    count: exitCodeCount,
  },
  {
    name: 'lint',
    quick: true,
    needs: [],
    commands: () => [{ args: [inModules('oxlint/bin/oxlint'), '--type-aware', '--deny-warnings'] }],
    count: exitCodeCount,
  },
  {
    name: 'types',
    quick: true,
    needs: [],
    commands: () =>
      TYPE_PROJECTS.map((folder) => path.join(ROOT, folder, 'tsconfig.json'))
        .filter((project) => existsSync(project))
        .map((project) => ({ args: [inModules('typescript/bin/tsc'), '-p', project, '--noEmit'] })),
    count: exitCodeCount,
  },
  { name: 'house', quick: true, needs: [], commands: jest('backend', 'house'), count: jestCount },
  { name: 'domain', quick: true, needs: [], commands: jest('backend', 'domain'), count: jestCount },
  { name: 'api', needs: ['services'], commands: jest('backend', 'api'), count: jestCount },
  { name: 'pages', needs: [], commands: jest('frontend'), count: jestCount },
  {
    name: 'browser',
    needs: ['build', 'services', 'chromium'],
    commands: (report) => [
      {
        cwd: 'e2e',
        args: [inModules('@playwright/test/cli.js'), 'test', '--reporter=list,json'],
        env: { PLAYWRIGHT_JSON_OUTPUT_FILE: report },
      },
    ],
    count: playwrightCount,
  },
  {
    // With services of its own, which it kills.
    name: 'faults',
    needs: ['build'],
    commands: (report) => [
      { args: ['--enable-source-maps', 'e2e/dist/faults/main.js', '--short', '--report', report] },
    ],
    count: faultsCount,
  },
];

/** Two workers: each has a whole application in memory. */
function jest(workspace, project) {
  return (report) => [
    {
      cwd: workspace,
      args: [
        '--experimental-vm-modules',
        '--disable-warning=ExperimentalWarning',
        inModules('jest/bin/jest.js'),
        ...(project ? ['--selectProjects', project] : []),
        '--json',
        `--outputFile=${report}`,
        '-w',
        '2',
      ],
    },
  ];
}
