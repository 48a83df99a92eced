import type { View } from '../../api/views.js';
import { useFormat } from '../../i18n/use-format.js';
import { Card } from '../../ui/card.js';
import { DataTable } from '../../ui/data-table.js';
import { exampleStanding } from './example-standing.js';
import { useRulesText } from './rules.messages.js';
import styles from './rules.module.css';

/** Three people who are equal but for their predictions, ranked by these very rules. */
export function PredictionExample({ rules }: { readonly rules: View<'RuleSetView'> }) {
  const { example } = useRulesText();
  const { number } = useFormat();
  const standing = exampleStanding(rules.keys);
  if (!standing) return null;
  const { actualCount, rows, isTieBrokenByInstant } = standing;
  return (
    <div className={styles.section}>
      <Card look="gold" title={example.title}>
        <p>{example.intro(number(actualCount))}</p>
        <DataTable
          caption={example.caption}
          columns={[
            { key: 'rank', header: example.rank, cell: ({ rank }) => number(rank), tight: true },
            { key: 'person', header: example.person, cell: ({ name }) => name, tight: true, rowHeader: true },
            {
              key: 'prediction',
              header: example.prediction,
              cell: ({ prediction, distance }) => (
                <>
                  {number(prediction)} ({example.off(number(distance))})
                </>
              ),
            },
            { key: 'submittedAt', header: example.submittedAt, cell: ({ submittedAt }) => submittedAt, tight: true },
          ]}
          rows={rows}
          rowKey={({ name }) => name}
          empty={null}
        />
        <p>{isTieBrokenByInstant ? example.outcome(rows[0]?.name ?? '', rows[1]?.name ?? '') : example.outcomePlain}</p>
      </Card>
    </div>
  );
}
