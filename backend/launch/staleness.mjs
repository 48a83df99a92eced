import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/**
 * One hash over the names and contents of all files that a build reads. Contents, because a checkout changes times.
 * @param {string} root the names are hashed relative to it
 * @param {string[]} sources files and folders below it; what does not exist counts as absent
 * @param {(file: string) => boolean} [reads] tells the files apart that the build does not read
 */
export function fingerprintOf(root, sources, reads = () => true) {
  const hash = createHash('sha256');
  for (const source of sources) {
    for (const file of filesBelow(path.join(root, source)).filter(reads)) {
      hash.update(`${path.relative(root, file)}\0`);
      hash.update(createHash('sha256').update(readFileSync(file)).digest());
    }
  }
  return hash.digest('hex');
}

/** Whether the stamp, which the last build left, tells of other sources than these. */
export function isStale(stampFile, fingerprint) {
  return !existsSync(stampFile) || readFileSync(stampFile, 'utf8').trim() !== fingerprint;
}

function filesBelow(place) {
  if (!existsSync(place)) return [];
  if (statSync(place).isFile()) return [place];
  return readdirSync(place)
    .sort()
    .filter((name) => name !== 'node_modules' && name !== 'dist')
    .flatMap((name) => filesBelow(path.join(place, name)));
}
