import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useParams } from 'wouter';
import type { View } from '../../api/views.js';
import { Badge } from '../../ui/badge.js';
import { Button } from '../../ui/button.js';
import { EmptyState } from '../../ui/empty-state.js';
import { Grid } from '../../ui/layout.js';
import { Loaded } from '../../ui/loaded.js';
import { PageHeader } from '../../ui/page-header.js';
import type { Outcome } from './change-outcome.js';
import { ChangeOutcome } from './change-outcome.js';
import { ExclusionDialog } from './exclusion-dialog.js';
import { useMayJudge } from './judging-acts.js';
import type { JudgedRound } from './judging.queries.js';
import { judgedRoundQuery, storyQuery } from './judging.queries.js';
import { StoryAttemptCard } from './story-attempt-card.js';
import { PersonCard, PlaceCard } from './story-facts.js';
import { StoryHistory } from './story-history.js';
import { useStoryText } from './story.messages.js';

type Story = View<'StoryView'>;

const STATUS_TONES = { eligible: 'success', barred: 'danger', disqualified: 'danger', withdrawn: 'warning' } as const;

/** Everything about one contestant in one round on one page, with the judge's decision about it. */
export default function ContestantStoryPage() {
  const { roundId = '', contestantId = '' } = useParams();
  const round = useQuery(judgedRoundQuery(roundId));
  const story = useQuery(storyQuery(roundId, contestantId));
  return (
    <Loaded query={round}>
      {(loadedRound) => (
        <Loaded query={story}>{(loadedStory) => <StoryParts round={loadedRound} story={loadedStory} />}</Loaded>
      )}
    </Loaded>
  );
}

function StoryParts({ round, story }: { readonly round: JudgedRound; readonly story: Story }) {
  const text = useStoryText();
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  return (
    <>
      <PageHeader
        over={<Link href={`/staff/judging/${round.roundId}?view=ranking`}>{text.backToRanking(round.name)}</Link>}
        title={story.contestant.name}
        lead={<Badge tone={STATUS_TONES[story.status]}>{text.statuses[story.status]}</Badge>}
        actions={<Deciding round={round} story={story} onDone={setOutcome} />}
      />
      {outcome && <ChangeOutcome {...outcome} />}
      <Grid least="22rem">
        <PlaceCard story={story} />
        <PersonCard contestant={story.contestant} />
      </Grid>
      <h2>{text.attempts.title}</h2>
      {story.attempts.length === 0 && (
        <EmptyState title={text.attempts.none.title}>{text.attempts.none.advice}</EmptyState>
      )}
      {story.attempts.map((attempt) => (
        <StoryAttemptCard key={attempt.id} attempt={attempt} />
      ))}
      <StoryHistory events={story.history} />
    </>
  );
}

interface DecidingProps {
  readonly round: JudgedRound;
  readonly story: Story;
  readonly onDone: (outcome: Outcome) => void;
}

/** Disqualify or reinstate, once the round has closed. On the barred roster or withdrawn is nothing a judge decides. */
function Deciding({ round, story, onDone }: DecidingProps) {
  const text = useStoryText();
  const mayJudge = useMayJudge();
  const [asking, setAsking] = useState(false);
  const deed = { eligible: 'disqualify', disqualified: 'reinstate', barred: null, withdrawn: null } as const;
  const decision = deed[story.status];
  if (!mayJudge || !round.result || decision === null) return null;
  return (
    <>
      <Button kind={decision === 'disqualify' ? 'danger' : 'secondary'} onClick={() => setAsking(true)}>
        {text[decision].act}
      </Button>
      {asking && (
        <ExclusionDialog
          decision={decision}
          round={round}
          contestant={story.contestant}
          onClose={() => setAsking(false)}
          onDone={(outcome) => {
            setAsking(false);
            onDone(outcome);
          }}
        />
      )}
    </>
  );
}
