import { useQuery } from '@tanstack/react-query';
import { Trash2 } from 'lucide-react';
import { topicsQuery } from '../../api/organising.queries.js';
import { useFormat } from '../../i18n/use-format.js';
import { choicesOf, useVocabulary } from '../../i18n/vocabulary.messages.js';
import { parseWholeNumber } from '../../i18n/whole-number.js';
import { Button } from '../../ui/button.js';
import fieldStyles from '../../ui/field.module.css';
import type { BlueprintRowDraft } from './blueprint-draft.js';
import { VisuallyHidden } from '../../ui/visually-hidden.js';
import styles from './blueprint-rows.module.css';
import { usePaperText } from './paper.messages.js';

interface BlueprintRowsProps {
  readonly rows: readonly BlueprintRowDraft[];
  /** For each row how many questions of the bank suit it; shorter while that is not known. */
  readonly available: readonly number[];
  readonly onChange: (rows: readonly BlueprintRowDraft[]) => void;
}

/** The rows as a small table of fields. */
export function BlueprintRows({ rows, available, onChange }: BlueprintRowsProps) {
  const { blueprint: text } = usePaperText();
  const { difficulties } = useVocabulary();
  const format = useFormat();
  const { data: topics = [] } = useQuery(topicsQuery);
  const change = (key: string, part: Partial<BlueprintRowDraft>): void =>
    onChange(rows.map((row) => (row.key === key ? { ...row, ...part } : row)));
  const control = (place: number, heading: string) => ({
    className: fieldStyles.control,
    'aria-label': `${heading}, ${text.row(place)}`,
  });
  return (
    <div className={styles.scroll}>
      <table className={styles.rows}>
        <caption className="visually-hidden">{text.table}</caption>
        <thead>
          <tr>
            <th scope="col">{text.topic}</th>
            <th scope="col">{text.difficulty}</th>
            <th scope="col">{text.count}</th>
            <th scope="col">{text.available}</th>
            <th scope="col">
              <VisuallyHidden>{text.removal}</VisuallyHidden>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => {
            const known = available[index];
            return (
              <tr key={row.key}>
                <td>
                  <select
                    {...control(index + 1, text.topic)}
                    title={topics.find(({ code }) => code === row.topic)?.name}
                    value={row.topic}
                    onChange={(event) => change(row.key, { topic: event.target.value })}
                  >
                    <option value="">{text.anyTopic}</option>
                    {topics.map(({ code, name }) => (
                      <option key={code} value={code}>
                        {name}
                      </option>
                    ))}
                  </select>
                </td>
                <td>
                  <select
                    {...control(index + 1, text.difficulty)}
                    value={row.difficulty}
                    onChange={(event) =>
                      change(row.key, { difficulty: event.target.value as BlueprintRowDraft['difficulty'] })
                    }
                  >
                    <option value="">{text.anyDifficulty}</option>
                    {choicesOf(difficulties).map(({ value, label }) => (
                      <option key={value} value={value}>
                        {label}
                      </option>
                    ))}
                  </select>
                </td>
                <td>
                  <input
                    {...control(index + 1, text.count)}
                    inputMode="numeric"
                    value={row.count ?? ''}
                    onChange={(event) => change(row.key, { count: parseWholeNumber(event.target.value) })}
                  />
                </td>
                <td className={known !== undefined && known < (row.count ?? 0) ? styles.short : styles.available}>
                  {known === undefined ? '…' : format.number(known)}
                </td>
                <td>
                  <Button
                    kind="quiet"
                    icon={<Trash2 aria-hidden="true" />}
                    iconOnly
                    disabled={rows.length === 1}
                    onClick={() => onChange(rows.filter(({ key }) => key !== row.key))}
                  >
                    {text.remove(index + 1)}
                  </Button>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
