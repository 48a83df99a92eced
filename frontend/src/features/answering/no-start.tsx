import { CalendarClock, Info } from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import type { Round } from '../../api/contest.js';
import type { MyRound } from '../../api/my-rounds.js';
import { useFormat } from '../../i18n/use-format.js';
import { EmptyState } from '../../ui/empty-state.js';
import { LinkButton } from '../../ui/link-button.js';
import { usePageTitle } from '../../ui/use-page-title.js';
import { useStartText } from './start.messages.js';

interface NoStartProps {
  readonly round: Round | undefined;
  readonly phase: Round['phase'];
  readonly refusal: MyRound['startRefusal'] | undefined;
}

interface Reason {
  readonly title: string;
  readonly advice: string;
  readonly icon?: LucideIcon;
}

/** In place of the start where nothing can be started: why or until when, and where to go instead. */
export function NoStart({ round, phase, refusal }: NoStartProps) {
  const text = useStartText();
  const { title, advice, icon = CalendarClock } = useReason({ round, phase, refusal });
  usePageTitle(title);
  return (
    <EmptyState
      ofPage
      icon={icon}
      title={title}
      action={
        <LinkButton kind="primary" href="/">
          {text.home}
        </LinkButton>
      }
    >
      {advice}
    </EmptyState>
  );
}

function useReason({ round, phase, refusal }: NoStartProps): Reason {
  const text = useStartText();
  const format = useFormat();
  if (!round) return text.unknown;
  const { upcoming, closed } = text;
  if (phase === 'closed') return { title: closed.title, advice: closed.advice(format.instant(round.closesAt)) };
  if (refusal) return { title: text.refused, advice: refusal.sentence, icon: Info };
  return { title: upcoming.title, advice: upcoming.advice(format.instant(round.opensAt)) };
}
