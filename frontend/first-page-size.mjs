/** Prints what the first page of a contestant weighs, compressed, and fails above the limit. Run after `npm run build`. */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const LIMIT_KB = 100;
const dist = new URL('./dist/', import.meta.url);

/** What index.html asks for: the shell with the layout and the home page in it, React, and their styles. */
const page = readFileSync(new URL('index.html', dist), 'utf8');
const files = [...page.matchAll(/(?:src|href)="\/(assets\/[^"]+\.(?:js|css))"/g)].map(([, file]) => file);
const kilobytes = (file) => gzipSync(readFileSync(new URL(file, dist)), { level: 9 }).length / 1000;
let total = 0;
for (const file of files) {
  const size = kilobytes(file);
  total += size;
  console.log(`${size.toFixed(1).padStart(7)} kB  ${file}`);
}
console.log(`${total.toFixed(1).padStart(7)} kB  first page (limit ${LIMIT_KB})`);
process.exitCode = total > LIMIT_KB ? 1 : 0;
