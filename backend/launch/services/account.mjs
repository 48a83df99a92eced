import { chownSync, existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

const isRoot = () => process.getuid?.() === 0;

/**
 * PostgreSQL refuses to run as root. Root lends its server an account that exists already: the owner of the data
 * folder, else `postgres`, else `nobody`. No account is created on the machine.
 * @param {string} dataDir
 * @returns {{ uid: number, gid: number } | undefined} nothing when the current account can be used
 */
export function accountFor(dataDir) {
  if (!isRoot()) return undefined;
  if (existsSync(dataDir)) {
    const { uid, gid } = statSync(dataDir);
    if (uid !== 0) return { uid, gid };
  }
  return chooseAccount(readFileSync('/etc/passwd', 'utf8'));
}

/**
 * @param {string} passwd the text of /etc/passwd
 */
export function chooseAccount(passwd) {
  const accounts = new Map(passwd.split('\n').map((line) => [line.split(':')[0], line.split(':')]));
  const fields = accounts.get('postgres') ?? accounts.get('nobody');
  return fields ? { uid: Number(fields[2]), gid: Number(fields[3]) } : { uid: 65534, gid: 65534 };
}

/** Gives a file or folder to the account; does nothing for the current account. */
export function giveTo(account, file) {
  if (account) chownSync(file, account.uid, account.gid);
}

/**
 * Whether any account may walk down to the folder. Root's home usually is closed (mode 0700), so that a server which
 * does not run as root could open nothing below it.
 * @param {string} folder an existing folder
 */
export function isOpenToAll(folder) {
  if (process.platform === 'win32') return true;
  let current = path.resolve(folder);
  while (true) {
    if ((statSync(current).mode & 0o001) === 0) return false;
    const parent = path.dirname(current);
    if (parent === current) return true;
    current = parent;
  }
}
