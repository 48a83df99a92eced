import { existsSync, readFileSync } from 'node:fs';

/** A step that checks as a whole counts as one. */
export const exitCodeCount = ({ code }) => (code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });

/** Jest's report: a file that cannot even be loaded counts as one failure. */
export const jestCount = (outcome) =>
  counted(outcome, (report) => ({
    passed: report.numPassedTests,
    failed: report.numFailedTests + report.numRuntimeErrorTestSuites,
    skipped: report.numPendingTests + report.numTodoTests,
  }));

/** Playwright's report: a test that passes at a second attempt has passed; an error outside of tests is a failure. */
export const playwrightCount = (outcome) =>
  counted(outcome, ({ stats, errors }) => ({
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected + errors.length,
    skipped: stats.skipped,
  }));

/** The report of the fault suite: every fault and every promise held against the database is a case. */
export const faultsCount = (outcome) =>
  counted(outcome, ({ passed, failed, skipped }) => ({ passed, failed, skipped }));

/** No report, no test and an unexplained exit code are failures: silence is not success. */
function counted({ code, report }, countIn) {
  if (!existsSync(report)) return { passed: 0, failed: 1 };
  const count = countIn(JSON.parse(readFileSync(report, 'utf8')));
  const unexplained = count.failed === 0 && (code !== 0 || count.passed === 0);
  return unexplained ? { ...count, failed: 1 } : count;
}
