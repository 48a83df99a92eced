import styles from './sparkline.module.css';
import { useElementWidth } from './use-element-width.js';

interface SparklineProps {
  /** What is drawn, and between which values it went, in words. */
  readonly label: string;
  /** At even intervals, the oldest first; null leaves a gap. */
  readonly values: readonly (number | null)[];
  /** So many fit from edge to edge; fewer stand at the right, where "now" is. */
  readonly capacity: number;
  /** A dashed line here, as long as the values come near it. */
  readonly bound?: number | null;
  readonly height?: number;
}

const PADDING = 3;

/** A small line of how a number went, without axes: beside the number itself. */
export function Sparkline({ label, values, capacity, bound = null, height = 40 }: SparklineProps) {
  const [frame, width] = useElementWidth<HTMLDivElement>(200);
  const highest = Math.max(0, ...values.map((value) => value ?? 0));
  const showsBound = bound !== null && highest * 2 >= bound;
  const top = Math.max(highest, showsBound ? bound : 0) || 1;
  const x = (index: number) => width - PADDING - ((values.length - 1 - index) / (capacity - 1)) * (width - 2 * PADDING);
  const y = (value: number) => height - PADDING - (value / top) * (height - 2 * PADDING);
  return (
    <div ref={frame} className={styles.frame}>
      <svg width={width} height={height} role="img" aria-label={label}>
        <line className={styles.ground} x1={0} x2={width} y1={height - 1} y2={height - 1} />
        {showsBound && <line className={styles.bound} x1={0} x2={width} y1={y(bound)} y2={y(bound)} />}
        {runsOf(values).map((run) => (
          <polyline
            key={run.from}
            className={styles.line}
            // One value alone is a line of no length, which its round ends make a dot.
            points={[...run.values, ...(run.values.length === 1 ? run.values : [])]
              .map(
                (value, index) =>
                  `${x(run.from + Math.min(index, run.values.length - 1)).toFixed(1)},${y(value).toFixed(1)}`,
              )
              .join(' ')}
          />
        ))}
      </svg>
    </div>
  );
}

interface Run {
  readonly from: number;
  readonly values: number[];
}

/** The stretches without a gap. */
function runsOf(values: readonly (number | null)[]): Run[] {
  const runs: Run[] = [];
  values.forEach((value, index) => {
    if (value === null) return;
    const last = runs.at(-1);
    if (last && last.from + last.values.length === index) last.values.push(value);
    else runs.push({ from: index, values: [value] });
  });
  return runs;
}
