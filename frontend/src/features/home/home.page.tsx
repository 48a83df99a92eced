import type { UseQueryResult } from '@tanstack/react-query';
import { useContest } from '../../api/contest.js';
import { ApiProblem } from '../../api/problem.js';
import type { View } from '../../api/views.js';
import { Loaded } from '../../ui/loaded.js';
import { Notice } from '../../ui/notice.js';
import { PageHeader } from '../../ui/page-header.js';
import { About } from './about.js';
import { Hero } from './hero.js';
import { useHomeText } from './home.messages.js';

/** The contest at a glance: what is open, how long, what I did. */
export default function HomePage() {
  const contest = useContest();
  if (isWithoutContest(contest)) return <NoContest />;
  return (
    <Loaded query={contest}>
      {(home) => (
        <>
          <PageHeader title={home.contest.name} />
          <Hero home={home} />
          <About home={home} />
        </>
      )}
    </Loaded>
  );
}

function NoContest() {
  const { noContest } = useHomeText();
  return (
    <>
      <PageHeader title={noContest.title} />
      <Notice>{noContest.advice}</Notice>
    </>
  );
}

function isWithoutContest({ data, error }: UseQueryResult<View<'HomeView'>>): boolean {
  return data === undefined && error instanceof ApiProblem && error.type === '/problems/no-contest';
}
