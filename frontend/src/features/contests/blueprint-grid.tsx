import { useQuery } from '@tanstack/react-query';
import { topicsQuery } from '../../api/organising.queries.js';
import { useFormat } from '../../i18n/use-format.js';
import { useVocabulary } from '../../i18n/vocabulary.messages.js';
import { BlueprintCell } from './blueprint-cell.js';
import type { BlueprintDraft, Difficulty } from './blueprint-draft.js';
import { DIFFICULTIES, keyOf, withCount } from './blueprint-draft.js';
import { useAvailable } from './blueprint-feasibility.js';
import styles from './blueprint-grid.module.css';
import { usePaperText } from './paper.messages.js';

interface BlueprintGridProps {
  readonly week: number;
  readonly draft: BlueprintDraft;
  readonly onChange: (draft: BlueprintDraft) => void;
}

/** Topics down, difficulties across, in each field how many questions a paper takes and how many there are. */
export function BlueprintGrid({ week, draft, onChange }: BlueprintGridProps) {
  const { blueprint: text } = usePaperText();
  const { difficulties } = useVocabulary();
  const format = useFormat();
  const { data: topics = [] } = useQuery(topicsQuery);
  const codes = topics.map(({ code }) => code);
  const available = useAvailable(week, codes);
  const difficultyName = (difficulty: Difficulty | null) =>
    difficulty === null ? text.anyDifficulty : difficulties[difficulty];
  const sum = (suits: (row: { topic: string | null; difficulty: Difficulty | null }) => boolean) =>
    [...draft.values()].reduce((total, row) => (suits(row) ? total + (row.count ?? 0) : total), 0);
  const lines = [...topics.map(({ code, name }) => ({ topic: code, name })), { topic: null, name: text.anyTopic }];
  return (
    <div className={styles.scroll}>
      <table className={styles.grid}>
        <caption className="visually-hidden">{text.table}</caption>
        <thead>
          <tr>
            <th scope="col">{text.topic}</th>
            {DIFFICULTIES.map((difficulty) => (
              <th key={difficulty} scope="col">
                {difficultyName(difficulty)}
              </th>
            ))}
            <th scope="col">{text.sum}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ topic, name }) => (
            <tr key={topic}>
              <th scope="row">{name}</th>
              {DIFFICULTIES.map((difficulty) => {
                const place = { topic, difficulty };
                const row = draft.get(keyOf(place));
                return (
                  <td key={difficulty}>
                    <BlueprintCell
                      label={text.cell(name, difficultyName(difficulty))}
                      count={row?.count}
                      available={available.size > 0 ? (available.get(keyOf(place)) ?? 0) : undefined}
                      onChange={(count, typed) => onChange(withCount(draft, place, count, typed))}
                    />
                  </td>
                );
              })}
              <td className={styles.sum}>{format.number(sum((row) => row.topic === topic))}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{text.sum}</th>
            {DIFFICULTIES.map((difficulty) => (
              <td key={difficulty}>{format.number(sum((row) => row.difficulty === difficulty))}</td>
            ))}
            <td className={styles.sum}>{format.number(sum(() => true))}</td>
          </tr>
        </tfoot>
      </table>
    </div>
  );
}
