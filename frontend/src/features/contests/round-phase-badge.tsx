import type { View } from '../../api/views.js';
import { useVocabulary } from '../../i18n/vocabulary.messages.js';
import { Badge } from '../../ui/badge.js';
import type { BadgeTone } from '../../ui/badge.js';

type Phase = View<'StaffRoundView'>['phase'];

const TONES: Readonly<Record<Phase, BadgeTone>> = { upcoming: 'info', open: 'success', closed: 'neutral' };

/** To come, open or closed. */
export function RoundPhaseBadge({ phase }: { readonly phase: Phase }) {
  const { phases } = useVocabulary();
  return <Badge tone={TONES[phase]}>{phases[phase]}</Badge>;
}
