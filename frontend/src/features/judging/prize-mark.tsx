import { Award } from 'lucide-react';
import { Badge } from '../../ui/badge.js';
import type { RankingRow } from './standing.js';

/** The prize of a row, or a dash. */
export function PrizeMark({ row }: { readonly row: RankingRow }) {
  if (!row.prizeName || !row.prizeCode) return '–';
  return (
    <Badge tone="gold" icon={Award}>
      {row.prizeName}
    </Badge>
  );
}
