import { CalendarPlus, CircleCheck, Lock, TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import { Link } from 'wouter';
import { useMayOrganise } from '../../api/organising.queries.js';
import type { View } from '../../api/views.js';
import { useFormat } from '../../i18n/use-format.js';
import { Badge } from '../../ui/badge.js';
import { Button } from '../../ui/button.js';
import { EmptyState } from '../../ui/empty-state.js';
import { Row, Stack } from '../../ui/layout.js';
import { Timeline } from '../../ui/timeline.js';
import { AddRoundDialog } from './add-round-dialog.js';
import { useContestsText } from './contests.messages.js';
import { RoundPhaseBadge } from './round-phase-badge.js';

const STATES = { closed: 'past', open: 'now', upcoming: 'upcoming' } as const;

/** The calendar: every round with its window, its state, and what it still lacks. */
export function ContestRounds({ contest }: { readonly contest: View<'ContestView'> }) {
  const { contest: text, create } = useContestsText();
  const format = useFormat();
  const mayEdit = useMayOrganise();
  const [adding, setAdding] = useState(false);
  const { rounds, timeZone } = contest;
  const add = mayEdit && (
    <div>
      <Button icon={<CalendarPlus aria-hidden="true" />} onClick={() => setAdding(true)}>
        {text.addRound}
      </Button>
    </div>
  );
  return (
    <Stack>
      {rounds.length === 0 ? (
        <EmptyState title={text.noRoundsTitle} action={add}>
          {text.noRoundsAdvice}
        </EmptyState>
      ) : (
        <>
          <Timeline
            events={rounds.map((round) => ({
              key: round.id,
              title: <Link href={`/staff/rounds/${round.id}`}>{round.name}</Link>,
              when: create.window(
                format.instant(round.opensAt, { timeZone }),
                format.instant(round.closesAt, { timeZone }),
              ),
              state: STATES[round.phase],
              detail: (
                <Row>
                  <RoundPhaseBadge phase={round.phase} />
                  <Readiness round={round} />
                </Row>
              ),
            }))}
          />
          {add}
        </>
      )}
      {adding && <AddRoundDialog contest={contest} onClose={() => setAdding(false)} />}
    </Stack>
  );
}

function Readiness({ round }: { readonly round: View<'StaffRoundRow'> }) {
  const { contest: text } = useContestsText();
  if (round.releasedAt !== null) {
    return (
      <Badge tone="success" icon={Lock}>
        {text.released}
      </Badge>
    );
  }
  if (round.phase === 'closed') return <Badge>{text.neverReleased}</Badge>;
  return round.ready ? (
    <Badge tone="info" icon={CircleCheck}>
      {text.ready}
    </Badge>
  ) : (
    <Badge tone="warning" icon={TriangleAlert}>
      {text.missing(round.missing)}
    </Badge>
  );
}
