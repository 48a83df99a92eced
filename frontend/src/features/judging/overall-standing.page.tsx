import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { Loaded } from '../../ui/loaded.js';
import { PageHeader } from '../../ui/page-header.js';
import { TabLinks } from '../../ui/tab-links.js';
import { useUrlFilters } from '../../ui/use-url-filters.js';
import { useMayJudge } from './judging-acts.js';
import { useJudgingText } from './judging.messages.js';
import type { JudgedOverall, ResultSummary } from './judging.queries.js';
import { judgedOverallQuery } from './judging.queries.js';
import { LookingOn } from './looking-on.js';
import { OverallOverview } from './overall-overview.js';
import { OverallRounds } from './overall-rounds.js';
import { OverallStart } from './overall-start.js';
import { useOverallText } from './overall.messages.js';
import { RankingView } from './ranking-view.js';
import { RecomputingNotice } from './recomputing-notice.js';
import { StateBadge } from './state-badge.js';
import { VersionTable } from './version-table.js';
import { WinnersView } from './winners-view.js';

const VIEWS = ['overview', 'ranking', 'versions', 'winners'] as const;
type ViewName = (typeof VIEWS)[number];

/** The overall standing of the contest as the jury sees it. */
export default function OverallStandingPage() {
  const text = useOverallText();
  const judging = useJudgingText();
  const overall = useQuery(judgedOverallQuery);
  const mayJudge = useMayJudge();
  return (
    <>
      <PageHeader
        over={<Link href="/staff/judging">{judging.backToList}</Link>}
        title={text.title}
        lead={text.lead}
        actions={overall.data?.result && <StateBadge state={overall.data.state} />}
      />
      {!mayJudge && <LookingOn />}
      {overall.data?.recomputing && <RecomputingNotice />}
      <Loaded query={overall}>{(loaded) => <OverallParts overall={loaded} />}</Loaded>
    </>
  );
}

function OverallParts({ overall }: { readonly overall: JudgedOverall }) {
  const text = useOverallText();
  const [filters] = useUrlFilters({ view: 'overview' });
  const view = VIEWS.find((name) => name === filters.view) ?? 'overview';
  if (!overall.result) {
    return (
      <>
        <OverallStart overall={overall} />
        <OverallRounds rounds={overall.rounds} />
      </>
    );
  }
  return (
    <>
      <TabLinks
        label={text.tabs}
        tabs={VIEWS.map((name) => ({
          href: `/staff/judging/overall${name === 'overview' ? '' : `?view=${name}`}`,
          label: text.views[name],
          current: name === view,
        }))}
      />
      <OverallPart view={view} overall={overall} result={overall.result} />
    </>
  );
}

interface OverallPartProps {
  readonly view: ViewName;
  readonly overall: JudgedOverall;
  readonly result: ResultSummary;
}

function OverallPart({ view, overall, result }: OverallPartProps) {
  switch (view) {
    case 'overview':
      return <OverallOverview overall={overall} result={result} />;
    case 'ranking':
      return <RankingView standing="overall" versions={overall.versions} />;
    case 'versions':
      return <VersionTable versions={overall.versions} />;
    case 'winners':
      return <WinnersView standing="overall" versions={overall.versions} />;
    default:
      return view satisfies never;
  }
}
