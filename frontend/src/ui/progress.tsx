import { useFormat } from '../i18n/use-format.js';
import { classNames } from './class-names.js';
import styles from './progress.module.css';
import { useDelayed } from './use-delayed.js';

interface ProgressProps {
  /** What is under way: "Đang tải tệp lên". */
  readonly label: string;
  /** 0…1; leave out where the end is not known. */
  readonly share?: number;
  /** A sentence in place of the percentage: "120 trong 480 dòng". */
  readonly detail?: string;
  readonly delayMs?: number;
}

/** A bar for a wait over a second. It appears after 300 ms. */
export function Progress({ label, share, detail, delayMs }: ProgressProps) {
  const format = useFormat();
  const visible = useDelayed(delayMs);
  if (!visible) return null;
  const percent = share === undefined ? undefined : Math.round(Math.min(1, Math.max(0, share)) * 100);
  return (
    <div className={styles.progress}>
      <div className={styles.words}>
        <span>{label}</span>
        <span className={styles.figure}>{detail ?? (percent === undefined ? '' : `${format.number(percent)} %`)}</span>
      </div>
      <div
        className={styles.track}
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={percent}
        aria-valuetext={detail}
      >
        <div
          className={classNames(styles.bar, percent === undefined && styles.unknown)}
          style={percent === undefined ? undefined : { width: `${percent}%` }}
        />
      </div>
    </div>
  );
}
