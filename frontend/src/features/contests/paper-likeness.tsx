import type { View } from '../../api/views.js';
import { useFormat } from '../../i18n/use-format.js';
import styles from './paper-likeness.module.css';
import { usePaperText } from './paper.messages.js';

interface PaperLikenessProps {
  readonly questionCount: number;
  readonly likeness: View<'PaperLikenessView'> | null;
  readonly repeats: View<'RoundRepeatsView'> | null;
}

/** How often questions come again, between neighbours and from week to week, in plain sentences. */
export function PaperLikeness({ questionCount, likeness, repeats }: PaperLikenessProps) {
  const { likeness: text } = usePaperText();
  const format = useFormat();
  if (!likeness) return null;
  const average = (value: number) => format.number(value, Number.isInteger(Math.round(value * 10) / 10) ? 0 : 1);
  return (
    <section aria-label={text.title} className={styles.likeness}>
      <h3>{text.title}</h3>
      <ul>
        <li>
          {text.shared(average(likeness.expectedShared), format.number(questionCount))}{' '}
          {!likeness.exact && text.estimated}
        </li>
        <li>{text.same(chance(likeness.anyShared, format), chance(likeness.allShared, format))}</li>
        {repeats && (
          <li>
            {repeats.repeatedCount === 0
              ? text.noRepeats(format.number(repeats.poolCount))
              : text.repeats(
                  format.number(repeats.repeatedCount),
                  format.number(repeats.poolCount),
                  average(repeats.expectedPerPaper),
                )}
            {repeats.rounds.length > 0 && (
              <ul>
                {repeats.rounds.map(({ roundId, name, questionCount: count }) => (
                  <li key={roundId}>{text.fromRound(name, format.number(count))}</li>
                ))}
              </ul>
            )}
          </li>
        )}
      </ul>
    </section>
  );
}

/** Very small and very large chances are said as such: "0,0 %" would say "never". */
function chance(value: number, format: ReturnType<typeof useFormat>): string {
  if (value === 0 || value === 1) return format.share(value, 0);
  if (value < 0.001) return `< ${format.share(0.001)}`;
  if (value > 0.999) return `> ${format.share(0.999)}`;
  return format.share(value);
}
