import { CalendarClock } from 'lucide-react';
import type { Round } from '../../api/contest.js';
import { useFormat } from '../../i18n/use-format.js';
import { EmptyState } from '../../ui/empty-state.js';
import { LinkButton } from '../../ui/link-button.js';
import { usePageTitle } from '../../ui/use-page-title.js';
import { useStartText } from './start.messages.js';

interface RoundNotOpenProps {
  readonly round: Round | undefined;
  readonly phase: Round['phase'];
}

/** In place of the start where nothing can be started: when, and where to go instead. */
export function RoundNotOpen({ round, phase }: RoundNotOpenProps) {
  const text = useStartText();
  const format = useFormat();
  const { title, advice } = !round
    ? text.unknown
    : phase === 'upcoming'
      ? { title: text.upcoming.title, advice: text.upcoming.advice(format.instant(round.opensAt)) }
      : { title: text.closed.title, advice: text.closed.advice(format.instant(round.closesAt)) };
  usePageTitle(title);
  return (
    <EmptyState
      ofPage
      icon={CalendarClock}
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
