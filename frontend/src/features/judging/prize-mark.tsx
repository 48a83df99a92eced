import { Award } from 'lucide-react';
import { Badge } from '../../ui/badge.js';
import styles from './ranking.module.css';
import type { RankingRow } from './standing.js';

/** The prize of a row; or why it passed by. */
export function PrizeMark({ row }: { readonly row: RankingRow }) {
  if (!row.prizeName && !row.prizeNote) return '–';
  return (
    <>
      {row.prizeName && (
        <Badge tone="gold" icon={Award}>
          {row.prizeName}
        </Badge>
      )}
      {row.prizeNote && <span className={styles.under}>{row.prizeNote}</span>}
    </>
  );
}
