import { useQuery } from '@tanstack/react-query';
import { participationQuery } from '../../api/organising.queries.js';
import { useNow } from '../../api/use-now.js';
import type { View } from '../../api/views.js';
import { useFormat } from '../../i18n/use-format.js';
import { Card } from '../../ui/card.js';
import { EmptyState } from '../../ui/empty-state.js';
import { Loaded } from '../../ui/loaded.js';
import { LinkButton } from '../../ui/link-button.js';
import { ParticipationReport } from '../../ui/participation-report.js';
import { useDeskText } from './desk.messages.js';

type RoundRow = View<'StaffRoundRow'>;

const MINUTE_MS = 60_000;

/** Who takes part in the round that is open now; else which one comes next. */
export function OpenRound({ contest }: { readonly contest: View<'ContestView'> }) {
  const text = useDeskText();
  const format = useFormat();
  const { rounds, timeZone } = contest;
  const open = rounds.find(({ phase }) => phase === 'open');
  if (open) return <Participation round={open} timeZone={timeZone} />;
  const next = rounds.find(({ phase }) => phase === 'upcoming');
  return (
    <EmptyState title={text.noOpenTitle}>
      {next ? text.noOpenNext(next.name, format.instant(next.opensAt, { timeZone })) : text.noOpenNothing}
    </EmptyState>
  );
}

function Participation({ round, timeZone }: { readonly round: RoundRow; readonly timeZone: string }) {
  const text = useDeskText();
  const format = useFormat();
  const now = useNow(MINUTE_MS);
  const participation = useQuery(participationQuery(round.id));
  const left = format.timeLeft(Date.parse(round.closesAt) - now);
  return (
    <Card
      title={text.participation(round.name)}
      aside={<LinkButton href={`/staff/rounds/${round.id}?view=participation`}>{text.roundPage}</LinkButton>}
    >
      <p>{text.closesIn(format.instant(round.closesAt, { timeZone }), left)}</p>
      <Loaded query={participation}>{(report) => <ParticipationReport report={report} />}</Loaded>
    </Card>
  );
}
