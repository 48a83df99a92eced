/**
 * How the built processes are started from the repository's folder: here, and word for word in docker-compose.yml.
 * Arguments of Node.js.
 */
export const ENTRY_POINTS = {
  api: ['--enable-source-maps', 'backend/dist/main.js'],
  worker: ['--enable-source-maps', 'backend/dist/worker.js'],
  cli: ['--enable-source-maps', 'backend/dist/cli.js'],
};
