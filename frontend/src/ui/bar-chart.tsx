import { useFormat } from '../i18n/use-format.js';
import styles from './bar-chart.module.css';
import { BarChartTable } from './bar-chart-table.js';
import { useElementWidth } from './use-element-width.js';

export interface Bar {
  readonly label: string;
  readonly value: number;
  /** The bar that matters, told in words over it: "N = 312". */
  readonly mark?: string;
}

interface BarChartProps {
  readonly title: string;
  readonly bars: readonly Bar[];
  /** What the labels and the values are, for the table: "Giờ", "Lượt thi". */
  readonly labelHeader: string;
  readonly valueHeader: string;
  readonly height?: number;
}

const TOP = 24;
const FOOT = 22;
const SIDE = 44;
const LEAST_LABEL_WIDTH = 52;
const LETTER_WIDTH = 7.5;

/** Vertical bars with a round scale; the same numbers stand as a table behind "Xem dạng bảng". */
export function BarChart({ title, bars, labelHeader, valueHeader, height = 220 }: BarChartProps) {
  const format = useFormat();
  const [frame, width] = useElementWidth<HTMLDivElement>(600);
  const top = roundTop(Math.max(0, ...bars.map((bar) => bar.value)));
  const step = Math.max(1, (width - SIDE) / Math.max(1, bars.length));
  const longest = Math.max(0, ...bars.map((bar) => bar.label.length));
  const every = Math.max(1, Math.ceil(Math.max(LEAST_LABEL_WIDTH, longest * LETTER_WIDTH) / step));
  const y = (value: number) => TOP + (height - TOP - FOOT) * (1 - value / top);
  return (
    <figure className={styles.chart}>
      <figcaption>{title}</figcaption>
      <div ref={frame}>
        <svg width={width} height={height} role="img" aria-label={title}>
          {[0, top / 2, top].map((line) => (
            <g key={line}>
              <line className={styles.grid} x1={SIDE} x2={width} y1={y(line)} y2={y(line)} />
              <text x={SIDE - 8} y={y(line) + 4} textAnchor="end">
                {format.number(line)}
              </text>
            </g>
          ))}
          {bars.map((bar, index) => (
            <Column
              key={bar.label}
              bar={bar}
              x={SIDE + index * step}
              step={step}
              y={y(bar.value)}
              foot={height - FOOT}
              labelled={index % every === 0}
            />
          ))}
          {bars.map((bar, index) =>
            bar.mark ? (
              // After all the bars, so that no neighbour covers its words.
              <text
                key={bar.label}
                className={styles.markedText}
                x={SIDE + (index + 0.5) * step}
                y={y(bar.value) - 7}
                textAnchor="middle"
              >
                {bar.mark}
              </text>
            ) : null,
          )}
        </svg>
      </div>
      <BarChartTable {...{ title, bars, labelHeader, valueHeader }} />
    </figure>
  );
}

interface ColumnProps {
  readonly bar: Bar;
  readonly x: number;
  readonly step: number;
  readonly y: number;
  readonly foot: number;
  readonly labelled: boolean;
}

function Column({ bar, x, step, y, foot, labelled }: ColumnProps) {
  const format = useFormat();
  const middle = x + step / 2;
  return (
    <g>
      <title>{`${bar.label}: ${format.number(bar.value)}`}</title>
      <rect
        className={bar.mark ? styles.marked : styles.bar}
        x={x + step * 0.12}
        width={Math.max(1, step * 0.76)}
        y={y}
        height={foot - y}
        rx={Math.min(3, step / 5)}
      />
      {labelled && (
        <text x={middle} y={foot + 16} textAnchor="middle">
          {bar.label}
        </text>
      )}
    </g>
  );
}

/** The next even 1, 2, 4, 5 or 10 times a power of ten, so that the half is a whole number too. */
function roundTop(greatest: number): number {
  if (greatest <= 2) return 2;
  const power = 10 ** Math.floor(Math.log10(greatest));
  const factor = [1, 2, 4, 5, 6, 8, 10].find((candidate) => candidate * power >= greatest) ?? 10;
  const top = factor * power;
  return top % 2 === 0 ? top : top + 1;
}
