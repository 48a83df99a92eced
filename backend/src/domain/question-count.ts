import type { Blueprint } from './paper.js';

/** How many questions a paper of this blueprint has; a full score is that many. */
export function questionCountOf({ rows }: Blueprint): number {
  return rows.reduce((sum, { count }) => sum + count, 0);
}
