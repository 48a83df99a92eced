import { Badge } from '../../ui/badge.js';
import type { BadgeTone } from '../../ui/badge.js';
import { Row } from '../../ui/layout.js';
import { useContestantsText } from './contestants.messages.js';
import type { ContestantRow } from './contestants.queries.js';

const TONES: Readonly<Record<ContestantRow['flags'][number], BadgeTone>> = {
  barred: 'danger',
  'barred-name': 'warning',
  'same-name-and-birth': 'warning',
  'same-id-number': 'warning',
  'has-guardian': 'info',
};

/** What staff should look at about a contestant, each in words; a dash where there is nothing. */
export function ContestantFlags({ flags, withdrawn }: Pick<ContestantRow, 'flags' | 'withdrawn'>) {
  const text = useContestantsText();
  if (flags.length === 0 && !withdrawn) return '–';
  return (
    <Row>
      {withdrawn && <Badge>{text.withdrawn}</Badge>}
      {flags.map((flag) => (
        <Badge key={flag} tone={TONES[flag]}>
          {text.flagNames[flag]}
        </Badge>
      ))}
    </Row>
  );
}
