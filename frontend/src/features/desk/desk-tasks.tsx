import { useQuery } from '@tanstack/react-query';
import { useSession } from '../../api/session.js';
import { useNow } from '../../api/use-now.js';
import type { View } from '../../api/views.js';
import { useFormat } from '../../i18n/use-format.js';
import { Card } from '../../ui/card.js';
import { Checklist } from '../../ui/checklist.js';
import { useDeskText } from './desk.messages.js';
import { draftsQuery, judgingQuery, rosterSizeQuery } from './desk.queries.js';
import { taskOfDrafts, taskOfJudging, taskOfRoster, taskOfRound } from './tasks.js';

const MINUTE_MS = 60_000;

/** The list of what needs doing, each with the way there; what is done stands below. */
export function DeskTasks({ contest }: { readonly contest: View<'ContestView'> }) {
  const text = useDeskText();
  const format = useFormat();
  const now = useNow(MINUTE_MS);
  const { account } = useSession();
  const judging = useQuery(judgingQuery);
  const drafts = useQuery(draftsQuery);
  const roster = useQuery(rosterSizeQuery);
  const organises = account?.role !== 'judge';
  const words = {
    text,
    number: format.number,
    instant: (moment: string) => format.instant(moment, { timeZone: contest.timeZone }),
    timeLeft: (moment: string) => format.timeLeft(Date.parse(moment) - now),
  };
  const tasks = [
    ...(judging.data ?? []).map((row) => taskOfJudging(row, words)),
    ...(organises ? contest.rounds.map((round) => taskOfRound(round, words)) : []),
    organises && drafts.data ? taskOfDrafts(drafts.data.total, words) : null,
    organises && roster.data ? taskOfRoster(roster.data.total, words) : null,
  ]
    .filter((task) => task !== null)
    .toSorted((a, b) => Number(a.done) - Number(b.done));
  return (
    <Card title={text.tasks}>
      {tasks.every(({ done }) => done) && <p>{text.nothing}</p>}
      <Checklist items={tasks} />
    </Card>
  );
}
