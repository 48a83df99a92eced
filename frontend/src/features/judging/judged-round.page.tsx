import { useQuery } from '@tanstack/react-query';
import { CalendarClock } from 'lucide-react';
import { Link, useParams } from 'wouter';
import { useSession } from '../../api/session.js';
import { useFormat } from '../../i18n/use-format.js';
import { EmptyState } from '../../ui/empty-state.js';
import { Loaded } from '../../ui/loaded.js';
import { PageHeader } from '../../ui/page-header.js';
import { TabLinks } from '../../ui/tab-links.js';
import { useUrlFilters } from '../../ui/use-url-filters.js';
import { ComputingNotice } from './computing-notice.js';
import { useMayJudge } from './judging-acts.js';
import { useJudgingText } from './judging.messages.js';
import type { JudgedRound } from './judging.queries.js';
import { judgedRoundQuery } from './judging.queries.js';
import { KeyDoubts } from './key-doubts.js';
import { LookingOn } from './looking-on.js';
import { RankingView } from './ranking-view.js';
import { RecomputingNotice } from './recomputing-notice.js';
import { RoundOverview } from './round-overview.js';
import { RoundQuestionsView } from './round-questions-view.js';
import { useRoundText } from './round.messages.js';
import { SignalsView } from './signals-view.js';
import { StateBadge } from './state-badge.js';
import { UnrankedView } from './unranked-view.js';
import { VersionsView } from './versions-view.js';
import { WinnersView } from './winners-view.js';

const VIEWS = ['overview', 'ranking', 'signals', 'unranked', 'questions', 'versions', 'winners'] as const;
type ViewName = (typeof VIEWS)[number];

/** One round as the jury sees it; its parts are tabs with addresses of their own. */
export default function JudgedRoundPage() {
  const { roundId = '' } = useParams();
  const round = useQuery(judgedRoundQuery(roundId));
  return <Loaded query={round}>{(loaded) => <JudgedRoundParts round={loaded} />}</Loaded>;
}

function JudgedRoundParts({ round }: { readonly round: JudgedRound }) {
  const text = useRoundText();
  const judging = useJudgingText();
  const format = useFormat();
  const mayJudge = useMayJudge();
  const views = useViews();
  const [filters] = useUrlFilters({ view: 'overview' });
  const view = views.find((name) => name === filters.view) ?? 'overview';
  const closesAt = format.instant(round.closesAt);
  const analysisHref = `/staff/judging/${round.roundId}/item-analysis`;
  const seesKeys = views.includes('questions');
  const analysisTab = seesKeys ? [{ href: analysisHref, label: text.itemAnalysis, current: false }] : [];
  return (
    <>
      <PageHeader
        over={<Link href="/staff/judging">{judging.backToList}</Link>}
        title={text.title(round.name)}
        lead={round.phase === 'closed' ? text.closedAt(closesAt) : text.opensUntil(closesAt)}
        actions={<StateBadge state={round.state} />}
      />
      {!mayJudge && <LookingOn />}
      {round.state === 'open' && (
        <EmptyState icon={CalendarClock} title={text.notYet.title}>
          {text.notYet.advice(closesAt)}
        </EmptyState>
      )}
      {round.state === 'waiting' && <ComputingNotice round={round} />}
      {round.result && round.recomputing && <RecomputingNotice />}
      {round.result && (
        <>
          {seesKeys && <KeyDoubts roundId={round.roundId} />}
          <TabLinks
            label={text.tabs}
            tabs={[
              ...views.map((name) => ({
                href: `/staff/judging/${round.roundId}${name === 'overview' ? '' : `?view=${name}`}`,
                label: text.views[name],
                current: name === view,
              })),
              ...analysisTab,
            ]}
          />
          <RoundPart view={view} round={round} result={round.result} />
        </>
      )}
    </>
  );
}

interface RoundPartProps {
  readonly view: ViewName;
  readonly round: JudgedRound;
  readonly result: NonNullable<JudgedRound['result']>;
}

function RoundPart({ view, round, result }: RoundPartProps) {
  const standing = { roundId: round.roundId };
  switch (view) {
    case 'overview':
      return <RoundOverview round={round} result={result} />;
    case 'ranking':
      return <RankingView standing={standing} versions={round.versions} />;
    case 'signals':
      return <SignalsView round={round} />;
    case 'unranked':
      return <UnrankedView round={round} />;
    case 'questions':
      return <RoundQuestionsView round={round} />;
    case 'versions':
      return <VersionsView round={round} />;
    case 'winners':
      return <WinnersView standing={standing} versions={round.versions} />;
    default:
      return view satisfies never;
  }
}

/** The questions with their keys are for judges and organisers; administrators run the machine, not the contest. */
function useViews(): readonly ViewName[] {
  const { account } = useSession();
  return account?.role === 'administrator' ? VIEWS.filter((name) => name !== 'questions') : VIEWS;
}
