import { defineConfig } from '@playwright/test';

const port = Number(process.env.E2E_PORT ?? 4173);
const asRoot = process.getuid?.() === 0;

/** Chromium without looking anything up on the network. */
const QUIET = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'];

/**
 * What Chromium does without. A switch that is given twice counts as it was given last: these are Playwright's own, and
 * then the two pages that wait behind the address bar of every new window. Nobody ever sees them here, and they take
 * more of the processor than the page that a journey is about.
 */
const WITHOUT = [
  'AvoidCorsURLLoaderRestartOnRedirect',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'ThirdPartyStoragePartitioning',
  'AimEnabled',
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
];

const PHONE = { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true };
const DESK = { viewport: { width: 1280, height: 800 } };
/** These have a product to themselves, so that they run beside the others. */
const ON_THEIR_OWN = '**/08-faults.spec.ts';

export default defineConfig({
  testDir: 'journeys',
  outputDir: 'artifacts/results',
  // The journeys share one installation and one clock, which they move: one at a time in each project.
  workers: 2,
  fullyParallel: false,
  // What hangs fails; a machine that is four times slower does not.
  timeout: 240_000,
  expect: { timeout: 30_000 },
  reporter: [['list'], ['json', { outputFile: 'artifacts/report.json' }]],
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    screenshot: 'only-on-failure',
    trace: { mode: 'retain-on-failure', screenshots: false },
    launchOptions: {
      ...(process.env.CHROMIUM_PATH && { executablePath: process.env.CHROMIUM_PATH }),
      args: [...QUIET, `--disable-features=${WITHOUT.join(',')}`, ...(asRoot ? ['--no-sandbox'] : [])],
    },
  },
  // The phone first: the desk's journeys go on to close the round.
  projects: [
    { name: 'phone', use: PHONE, grep: /@phone/, testIgnore: ON_THEIR_OWN, workers: 1 },
    { name: 'faults', use: DESK, testMatch: ON_THEIR_OWN, workers: 1 },
    {
      name: 'desk',
      use: DESK,
      grepInvert: /@phone-only/,
      testIgnore: ON_THEIR_OWN,
      dependencies: ['phone'],
      workers: 1,
    },
  ],
  webServer: {
    command: 'node support/serve.mjs',
    // Its second port is one that the system gave it.
    wait: { stdout: /The clock is at port (?<E2E_CLOCK_PORT>\d+)\./ },
    reuseExistingServer: false,
    timeout: 180_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 20_000 },
    stdout: 'pipe',
    env: { E2E_PORT: String(port) },
  },
});
