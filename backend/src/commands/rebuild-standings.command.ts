import { StandingUpkeep } from '../standings/standing-upkeep.service.js';
import type { Command } from './command.js';
import { withApp } from './with-app.js';

/** Rebuilds every leaderboard in Redis that is missing or stale, from PostgreSQL. The worker's sweep does the same. */
export const rebuildStandings: Command = async (_args, { stdout }) => {
  const boards = await withApp((app) => app.get(StandingUpkeep, { strict: false }).ensureAll());
  stdout.write(`${boards} leaderboards are what PostgreSQL says.\n`);
  return 0;
};
