import { Link } from 'wouter';
import { Badge } from '../../ui/badge.js';
import { Stack } from '../../ui/layout.js';
import { useBarredRosterText } from './barred-roster.messages.js';
import type { BarredRow } from './barred-roster.queries.js';

/** The contestants who are, or may be, this person, each with what speaks for it. */
export function BarredMatches({ matches }: Pick<BarredRow, 'matches'>) {
  const text = useBarredRosterText();
  if (matches.length === 0) return text.noMatch;
  return (
    <Stack gap="small">
      {matches.map(({ contestantId, fullName, kind }) => (
        <div key={contestantId}>
          <Link href={`/staff/contestants?id=${contestantId}`}>{fullName}</Link>{' '}
          <Badge tone={kind === 'barred' ? 'danger' : 'warning'}>
            {kind === 'barred' ? text.certain : text.likely}
          </Badge>
        </div>
      ))}
    </Stack>
  );
}
