import { useId, useState } from 'react';
import { useFormat } from '../../i18n/use-format.js';
import { parseWholeNumber } from '../../i18n/whole-number.js';
import { classNames } from '../../ui/class-names.js';
import fieldStyles from '../../ui/field.module.css';
import styles from './blueprint-grid.module.css';
import { usePaperText } from './paper.messages.js';

interface BlueprintCellProps {
  readonly label: string;
  /** Undefined: nothing is taken; null: what was typed is no number. */
  readonly count: number | null | undefined;
  /** How many approved questions suit; undefined while they are counted. */
  readonly available: number | undefined;
  readonly onChange: (count: number | null, typed: string) => void;
}

/** One field of the grid, with what the bank has for it beneath. */
export function BlueprintCell({ label, count, available, onChange }: BlueprintCellProps) {
  const { blueprint: text } = usePaperText();
  const format = useFormat();
  const id = useId();
  const [typed, setTyped] = useState(count === undefined || count === null ? '' : String(count));
  const wanted = count ?? 0;
  const missing = available === undefined ? 0 : Math.max(0, wanted - available);
  return (
    <>
      <input
        className={classNames(fieldStyles.control, styles.count)}
        inputMode="numeric"
        aria-label={label}
        aria-describedby={id}
        aria-invalid={missing > 0 || count === null || undefined}
        placeholder="0"
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          onChange(parseWholeNumber(event.target.value), event.target.value);
        }}
      />
      <span id={id} className={missing > 0 ? styles.short : styles.available}>
        {available === undefined
          ? '…'
          : missing > 0
            ? text.lacking(format.number(missing))
            : text.has(format.number(available))}
      </span>
    </>
  );
}
