import { useQuery } from '@tanstack/react-query';
import { topicsQuery } from '../../api/organising.queries.js';
import type { View } from '../../api/views.js';
import { useFormat } from '../../i18n/use-format.js';
import { useVocabulary } from '../../i18n/vocabulary.messages.js';
import { Card } from '../../ui/card.js';
import type { Column } from '../../ui/data-table.js';
import { DataTable } from '../../ui/data-table.js';
import { PaperLikeness } from './paper-likeness.js';
import { usePaperText } from './paper.messages.js';
import type { RoundViewProps } from './round-view.js';

type Row = View<'BlueprintRowView'>;

/** What a paper is made of, to be read: for a round that is locked. */
export function BlueprintCard({ round }: Pick<RoundViewProps, 'round'>) {
  const { blueprint: text } = usePaperText();
  const { difficulties } = useVocabulary();
  const format = useFormat();
  const { data: topics = [] } = useQuery(topicsQuery);
  const questionCount = round.blueprint.rows.reduce((sum, { count }) => sum + count, 0);
  const topicName = (code: string) => topics.find((topic) => topic.code === code)?.name ?? code;
  const columns: readonly Column<Row>[] = [
    { key: 'topic', header: text.topic, cell: ({ topic }) => (topic === null ? text.anyTopic : topicName(topic)) },
    {
      key: 'difficulty',
      header: text.difficulty,
      cell: ({ difficulty }) => (difficulty === null ? text.anyDifficulty : difficulties[difficulty]),
      tight: true,
    },
    { key: 'count', header: text.count, cell: ({ count }) => format.number(count), align: 'end', tight: true },
  ];
  return (
    <Card title={text.title}>
      <DataTable
        caption={text.table}
        columns={columns}
        rows={round.blueprint.rows}
        rowKey={({ topic, difficulty }) => `${topic}-${difficulty}`}
        empty={null}
      />
      <PaperLikeness questionCount={questionCount} likeness={round.pool.likeness} repeats={round.pool.repeats} />
    </Card>
  );
}
