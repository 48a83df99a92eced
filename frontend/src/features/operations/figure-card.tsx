import { CircleAlert, CircleCheck, TriangleAlert } from 'lucide-react';
import { useFormat } from '../../i18n/use-format.js';
import { Badge } from '../../ui/badge.js';
import { Sparkline } from '../../ui/sparkline.js';
import styles from './figure-card.module.css';
import { figureText } from './figure-values.js';
import { useOperationsText } from './operations.messages.js';
import type { Figure } from './operations.queries.js';

const LOOKS = {
  normal: { tone: 'success', icon: CircleCheck },
  attention: { tone: 'warning', icon: TriangleAlert },
  critical: { tone: 'danger', icon: CircleAlert },
} as const;

/** Ten minutes, one value in five seconds. */
const CAPACITY = 120;

/** One figure: what it is, how much, whether that is well, how it went, and what to do about it. */
export function FigureCard({ figure }: { readonly figure: Figure }) {
  const text = useOperationsText();
  const format = useFormat();
  const { name, value, level, attentionFrom, history } = figure;
  const { name: title, help } = text.figures[name];
  const { tone, icon } = LOOKS[level];
  const say = (number: number) => figureText(name, number, text, format);
  const known = history.filter((each) => each !== null);
  const label =
    known.length === 0 ? text.noHistory(title) : text.went(title, say(Math.min(...known)), say(Math.max(...known)));
  return (
    <section className={styles.card} aria-label={title}>
      <div className={styles.head}>
        <h2>{title}</h2>
        {/* A figure that cannot be wrong, or of which nothing is known, carries no verdict. */}
        {attentionFrom !== null && (value !== null || level !== 'normal') && (
          <Badge tone={tone} icon={icon}>
            {text.levels[level]}
          </Badge>
        )}
      </div>
      <p className={value === null ? styles.unknown : styles.value}>{value === null ? text.unknown : say(value)}</p>
      <Sparkline label={label} values={history} capacity={CAPACITY} bound={attentionFrom} />
      <p className={styles.help}>
        {help} {attentionFrom !== null && `${text.attentionFrom(say(attentionFrom))}.`}
      </p>
    </section>
  );
}
