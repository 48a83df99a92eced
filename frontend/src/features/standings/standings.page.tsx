import { phaseAt, useContest } from '../../api/contest.js';
import type { Round } from '../../api/contest.js';
import { useServerClock } from '../../api/session.js';
import { EmptyState } from '../../ui/empty-state.js';
import { Loaded } from '../../ui/loaded.js';
import { PageHeader } from '../../ui/page-header.js';
import { TabLinks } from '../../ui/tab-links.js';
import { useUrlFilters } from '../../ui/use-url-filters.js';
import { OverallStandings } from './overall-standings.js';
import { RoundStandings } from './round-standings.js';
import { useStandingsText } from './standings.messages.js';
import { UnitStandings } from './unit-standings.js';

/** Weeks, overall, units; each view has its own address. */
export default function StandingsPage() {
  const text = useStandingsText();
  const contest = useContest();
  return (
    <>
      <PageHeader title={text.title} />
      <Loaded query={contest}>{({ rounds }) => <Views rounds={rounds} />}</Loaded>
    </>
  );
}

function Views({ rounds }: { readonly rounds: readonly Round[] }) {
  const text = useStandingsText();
  const clock = useServerClock();
  const [{ view, round }] = useUrlFilters({ view: '', round: '' });
  const shown = rounds.find(({ id }) => id === round) ?? firstShown(rounds, clock.now());
  if (!shown) return <EmptyState title={text.noRounds.title}>{text.noRounds.advice}</EmptyState>;
  const tabs = [
    ...rounds.map(({ id, name }) => ({
      href: `/standings?round=${id}`,
      label: name,
      current: view === '' && id === shown.id,
    })),
    { href: '/standings?view=overall', label: text.overall, current: view === 'overall' },
    { href: '/standings?view=units', label: text.units, current: view === 'units' },
  ];
  return (
    <>
      <TabLinks label={text.views} tabs={tabs} />
      {view === 'overall' && <OverallStandings />}
      {view === 'units' && <UnitStandings rounds={rounds} />}
      {view === '' && <RoundStandings key={shown.id} round={shown} />}
    </>
  );
}

/** The newest published round, else the one that is under way or just over, else the first. */
function firstShown(rounds: readonly Round[], nowMs: number): Round | undefined {
  const published = rounds.filter(({ resultPublished }) => resultPublished);
  const begun = rounds.filter((round) => phaseAt(round, nowMs) !== 'upcoming');
  return published.at(-1) ?? begun.at(-1) ?? rounds[0];
}
