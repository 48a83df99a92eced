import type { BadgeTone } from '../../ui/badge.js';
import { Badge } from '../../ui/badge.js';
import { useJudgingText } from './judging.messages.js';
import type { JudgingState } from './judging.queries.js';

const TONES: Readonly<Record<JudgingState, BadgeTone>> = {
  open: 'neutral',
  waiting: 'info',
  provisional: 'warning',
  confirmed: 'info',
  published: 'success',
};

/** Where a result stands, in words. */
export function StateBadge({ state }: { readonly state: JudgingState }) {
  return <Badge tone={TONES[state]}>{useJudgingText().states[state]}</Badge>;
}
