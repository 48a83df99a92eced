import { existsSync, rmSync } from 'node:fs';
import { createInterface } from 'node:readline/promises';
import { LaunchFailure, runMain } from './failure.mjs';
import { stopLeftovers } from './local-services.mjs';
import { heldMessage, readLock } from './lock.mjs';
import { LOCAL, LOCAL_FILES, ROOT_HOME } from './paths.mjs';

/** `npm run reset`: deletes the local data after asking; `npm run reset -- --yes` does not ask. */
await runMain(async () => {
  const args = process.argv.slice(2);
  if (args.some((arg) => arg !== '--yes')) throw new LaunchFailure('Usage: npm run reset [-- --yes]');
  const holder = readLock(LOCAL_FILES.lock);
  if (holder) throw new LaunchFailure(heldMessage(holder));

  const folders = [LOCAL, ROOT_HOME].filter((folder) => existsSync(folder));
  if (folders.length === 0) return say('There is no local data.');
  if (!args.includes('--yes') && !(await agrees(folders))) return say('Nothing was deleted.');
  await stopLeftovers();
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  say('Deleted. The next npm start begins anew.');
});

async function agrees(folders) {
  if (!process.stdin.isTTY) throw new LaunchFailure('Nobody can be asked here. Use: npm run reset -- --yes');
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await terminal.question(`Delete all local data (${folders.join(', ')})? [y/N] `);
  terminal.close();
  return /^y(es)?$/i.test(answer.trim());
}

function say(sentence) {
  process.stdout.write(`${sentence}\n`);
}
