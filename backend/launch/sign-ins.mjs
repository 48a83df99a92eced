import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/**
 * The names and passwords that the seed made, one for each role. The seed tells them when it makes them; they are kept
 * so that a later start can tell them again.
 * @param {string[]} lines what the seed printed; its last line is `{"signIns":[{"role","name","password"}]}`
 * @param {string} file
 * @returns {{ role: string, name: string, password: string }[]}
 */
export function rememberSignIns(lines, file) {
  const told = signInsIn(lines);
  if (told.length > 0) writeFileSync(file, `${JSON.stringify(told, null, 2)}\n`, { mode: 0o600 });
  return told.length > 0 || !existsSync(file) ? told : JSON.parse(readFileSync(file, 'utf8'));
}

/** @returns {{ role: string, name: string, password: string }[]} */
export function signInsIn(lines) {
  try {
    return JSON.parse(lines.at(-1)).signIns ?? [];
  } catch {
    return [];
  }
}

/** A table for the terminal. */
export function signInTable(signIns) {
  const width = (key) => Math.max(...signIns.map((signIn) => signIn[key].length));
  const [role, name] = [width('role'), width('name')];
  return signIns.map((s) => `  ${s.role.padEnd(role)}   ${s.name.padEnd(name)}   ${s.password}`).join('\n');
}
