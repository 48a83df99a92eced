import { ShieldCheck } from 'lucide-react';
import { useFormat } from '../../i18n/use-format.js';
import { Badge } from '../../ui/badge.js';
import { Card } from '../../ui/card.js';
import { EmptyState } from '../../ui/empty-state.js';
import { Stack } from '../../ui/layout.js';
import type { View } from '../../api/views.js';
import type { JudgedRound } from './judging.queries.js';
import { PeopleLinks } from './people-links.js';
import { useSignalsText } from './signals.messages.js';

type Signal = View<'SignalView'>;

/** The order in which a jury reads them: what touches a prize most surely comes first. */
const KINDS: readonly Signal['kind'][] = ['barred-name', 'same-name-and-birth', 'fast-answers', 'shared-network'];

/** What people should look at, by kind, each with what it may and may not mean. */
export function SignalsView({ round }: { readonly round: JudgedRound }) {
  const text = useSignalsText();
  if (round.signals.length === 0) {
    return (
      <EmptyState icon={ShieldCheck} title={text.none.title}>
        {text.none.advice}
      </EmptyState>
    );
  }
  return (
    <Stack>
      <p>{text.advice}</p>
      {KINDS.map((kind) => (
        <SignalGroup
          key={kind}
          kind={kind}
          signals={round.signals.filter((signal) => signal.kind === kind)}
          roundId={round.roundId}
        />
      ))}
    </Stack>
  );
}

interface SignalGroupProps {
  readonly kind: Signal['kind'];
  readonly signals: readonly Signal[];
  readonly roundId: string;
}

function SignalGroup({ kind, signals, roundId }: SignalGroupProps) {
  const text = useSignalsText();
  const { number } = useFormat();
  if (signals.length === 0) return null;
  const { title, advice } = text.kinds[kind];
  return (
    <Card title={title} aside={<Badge tone="warning">{number(signals.length)}</Badge>}>
      <p>{advice}</p>
      <ul>
        {signals.map((signal) => (
          <li key={signal.sentence + signal.contestantIds.join()}>
            {signal.sentence}
            <PeopleLinks people={signal.contestants} count={signal.count} roundId={roundId} />
          </li>
        ))}
      </ul>
    </Card>
  );
}
