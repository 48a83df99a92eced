import { useVocabulary } from '../../i18n/vocabulary.messages.js';
import { Badge } from '../../ui/badge.js';
import type { BadgeTone } from '../../ui/badge.js';
import type { QuestionRow } from './questions.queries.js';

const TONES: Readonly<Record<QuestionRow['status'], BadgeTone>> = {
  draft: 'warning',
  reviewed: 'info',
  approved: 'success',
  used: 'success',
  retired: 'neutral',
};

/** Where the question stands, in a word. */
export function QuestionStatusBadge({ status }: { readonly status: QuestionRow['status'] }) {
  const { questionStatuses } = useVocabulary();
  return <Badge tone={TONES[status]}>{questionStatuses[status]}</Badge>;
}
