import { useQuery } from '@tanstack/react-query';
import { useFormat } from '../../i18n/use-format.js';
import { Grid } from '../../ui/layout.js';
import { Loaded } from '../../ui/loaded.js';
import { Notice } from '../../ui/notice.js';
import { PageHeader } from '../../ui/page-header.js';
import { FigureCard } from './figure-card.js';
import { useOperationsText } from './operations.messages.js';
import type { Operations } from './operations.queries.js';
import { operationsQuery } from './operations.queries.js';
import { ProcessTable } from './process-table.js';

/** How the system runs: figures with their last minutes, and the processes. For administrators. */
export default function OperationsPage() {
  const text = useOperationsText();
  const operations = useQuery(operationsQuery);
  return (
    <>
      <PageHeader title={text.title} lead={text.lead} />
      <Loaded query={operations}>
        {(data) => (
          <>
            <Verdict operations={data} isStopped={operations.isError} />
            <Grid least="15rem">
              {data.figures.map((figure) => (
                <FigureCard key={figure.name} figure={figure} />
              ))}
            </Grid>
            <ProcessTable operations={data} />
          </>
        )}
      </Loaded>
    </>
  );
}

interface VerdictProps {
  readonly operations: Operations;
  readonly isStopped: boolean;
}

/** All of it in one sentence; said aloud when it changes. */
function Verdict({ operations, isStopped }: VerdictProps) {
  const text = useOperationsText();
  const format = useFormat();
  const { figures, redis, at } = operations;
  const namesOf = (level: string) =>
    figures.filter((each) => each.level === level).map(({ name }) => text.figures[name].name);
  const [critical, attention] = [namesOf('critical'), namesOf('attention')];
  const odd = [...critical, ...attention];
  const tone = critical.length > 0 || isStopped ? 'danger' : odd.length > 0 ? 'warning' : 'success';
  const level = critical.length > 0 ? 'critical' : odd.length > 0 ? 'attention' : 'normal';
  const sentences = [
    isStopped && text.stopped,
    redis === 'away' && text.redisAway,
    odd.length > 0 ? text.look(odd.join(', ')) : text.allNormal,
  ];
  return (
    <>
      <Notice tone={tone} title={text.levels[level]} announced>
        {sentences.filter(Boolean).join(' ')}
      </Notice>
      <p>{text.takenAt(format.timeOfDay(at, { precision: 'second' }))}</p>
    </>
  );
}
