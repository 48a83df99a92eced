import { useFormat } from '../i18n/use-format.js';
import styles from './bar-chart.module.css';
import type { Bar } from './bar-chart.js';
import { useListText } from './list.messages.js';

interface BarChartTableProps {
  readonly title: string;
  readonly bars: readonly Bar[];
  readonly labelHeader: string;
  readonly valueHeader: string;
}

/** The chart's numbers as text. */
export function BarChartTable({ title, bars, labelHeader, valueHeader }: BarChartTableProps) {
  const text = useListText();
  const format = useFormat();
  return (
    <details>
      <summary>{text.asTable}</summary>
      <div className={styles.table}>
        <table>
          <caption className="visually-hidden">{title}</caption>
          <thead>
            <tr>
              <th scope="col">{labelHeader}</th>
              <th scope="col">{valueHeader}</th>
            </tr>
          </thead>
          <tbody>
            {bars.map((bar) => (
              <tr key={bar.label}>
                <th scope="row">{bar.mark ? `${bar.label} (${bar.mark})` : bar.label}</th>
                <td>{format.number(bar.value)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
