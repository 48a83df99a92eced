/** Prints what the first page of a contestant weighs, compressed, and fails above the limit. Run after `npm run build`. */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const LIMIT_KB = 100;
const dist = new URL('./dist/', import.meta.url);
const manifest = JSON.parse(readFileSync(new URL('.vite/manifest.json', dist), 'utf8'));

/** The entry, what it imports statically, and the home page with its own imports. */
const roots = Object.keys(manifest).filter((key) => manifest[key].isEntry || key.endsWith('/home.page.tsx'));
const reached = new Set();
const reach = (key) => {
  if (reached.has(key)) return;
  reached.add(key);
  for (const imported of manifest[key].imports ?? []) reach(imported);
};
roots.forEach(reach);

const files = new Set([...reached].flatMap((key) => [manifest[key].file, ...(manifest[key].css ?? [])]));
const kilobytes = (file) => gzipSync(readFileSync(new URL(file, dist)), { level: 9 }).length / 1000;
let total = 0;
for (const file of files) {
  const size = kilobytes(file);
  total += size;
  console.log(`${size.toFixed(1).padStart(7)} kB  ${file}`);
}
console.log(`${total.toFixed(1).padStart(7)} kB  first page (limit ${LIMIT_KB})`);
process.exitCode = total > LIMIT_KB ? 1 : 0;
