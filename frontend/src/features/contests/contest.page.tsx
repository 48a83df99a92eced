import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'wouter';
import { contestQuery } from '../../api/organising.queries.js';
import { Loaded } from '../../ui/loaded.js';
import { PageHeader } from '../../ui/page-header.js';
import { TabLinks } from '../../ui/tab-links.js';
import { useUrlFilters } from '../../ui/use-url-filters.js';
import { ContestDetailsForm } from './contest-details-form.js';
import { ContestRounds } from './contest-rounds.js';
import { useContestsText } from './contests.messages.js';
import { RuleSetVersions } from './rule-set-versions.js';

const VIEWS = { rounds: ContestRounds, rules: RuleSetVersions, about: ContestDetailsForm } as const;
type ViewName = keyof typeof VIEWS;
const VIEW_NAMES = Object.keys(VIEWS) as ViewName[];

/** One contest: the calendar of its rounds, the versions of its rules, what it says about itself. */
export default function ContestPage() {
  const { contestId } = useParams<{ contestId: string }>();
  const { contest: text, list } = useContestsText();
  const [{ view }] = useUrlFilters({ view: 'rounds' });
  const contest = useQuery(contestQuery(contestId));
  const shown = VIEW_NAMES.find((name) => name === view) ?? 'rounds';
  const Shown = VIEWS[shown];
  return (
    <Loaded query={contest}>
      {(data) => (
        <>
          <PageHeader
            over={<Link href="/staff/contests">{list.title}</Link>}
            title={data.name}
            lead={data.organiserName}
          />
          <TabLinks
            label={text.views}
            tabs={VIEW_NAMES.map((name) => ({
              href: `/staff/contests/${contestId}?view=${name}`,
              label: text[name],
              current: name === shown,
            }))}
          />
          <Shown contest={data} />
        </>
      )}
    </Loaded>
  );
}
