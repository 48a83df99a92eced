import { Plus, Trash2 } from 'lucide-react';
import { parseWholeNumber } from '../../i18n/whole-number.js';
import { Button } from '../../ui/button.js';
import { FieldError, FieldHint } from '../../ui/field.js';
import fieldStyles from '../../ui/field.module.css';
import styles from './prizes-field.module.css';
import type { PrizeDraft } from './rule-set-draft.js';
import { useRankingRulesText } from './ranking-rules.messages.js';

interface PrizesFieldProps {
  readonly legend: string;
  /** Field of the rules: `prizes`; faults are under `prizes.0.name`. */
  readonly name: string;
  readonly value: readonly PrizeDraft[];
  readonly onChange: (prizes: readonly PrizeDraft[]) => void;
  readonly faults: Readonly<Record<string, string>>;
}

/** A short table of prizes, the highest first. */
export function PrizesField({ legend, name, value, onChange, faults }: PrizesFieldProps) {
  const text = useRankingRulesText();
  const change = (place: number, part: Partial<PrizeDraft>): void =>
    onChange(value.map((prize, index) => (index === place ? { ...prize, ...part } : prize)));
  const input = (place: number, part: 'name' | 'count' | 'value', heading: string) => ({
    className: fieldStyles.control,
    name: `${name}.${place}.${part}`,
    'aria-label': `${heading}, ${text.prizeRow(place + 1)}`,
    'aria-invalid': faults[`${name}.${place}.${part}`] ? true : undefined,
  });
  return (
    <fieldset className={styles.prizes}>
      <legend className={fieldStyles.label}>{legend}</legend>
      <FieldHint id={`${name}-hint`}>{text.prizesHint}</FieldHint>
      {value.length === 0 && <p>{text.noPrizes}</p>}
      {value.length > 0 && (
        <div className={styles.head} aria-hidden="true">
          <span>{text.prizeName}</span>
          <span>{text.prizeCount}</span>
          <span>{text.prizeValue}</span>
        </div>
      )}
      {value.map((prize, place) => (
        <div key={prize.code} className={styles.row}>
          <input
            {...input(place, 'name', text.prizeName)}
            value={prize.name}
            maxLength={100}
            onChange={(event) => change(place, { name: event.target.value })}
          />
          <input
            {...input(place, 'count', text.prizeCount)}
            inputMode="numeric"
            value={prize.count ?? ''}
            onChange={(event) => change(place, { count: parseWholeNumber(event.target.value) })}
          />
          <input
            {...input(place, 'value', text.prizeValue)}
            value={prize.value}
            maxLength={200}
            placeholder={text.prizeValueHint}
            onChange={(event) => change(place, { value: event.target.value })}
          />
          <Button
            kind="quiet"
            icon={<Trash2 aria-hidden="true" />}
            iconOnly
            onClick={() => onChange(value.filter(({ code }) => code !== prize.code))}
          >
            {text.removePrize(prize.name || text.prizeRow(place + 1))}
          </Button>
          <FieldError id={`${name}-${place}-error`}>
            {faults[`${name}.${place}.name`] ?? faults[`${name}.${place}.count`] ?? faults[`${name}.${place}.value`]}
          </FieldError>
        </div>
      ))}
      <FieldError id={`${name}-error`}>{faults[name]}</FieldError>
      <div>
        <Button icon={<Plus aria-hidden="true" />} onClick={() => onChange([...value, newPrize(value)])}>
          {text.addPrize}
        </Button>
      </div>
    </fieldset>
  );
}

/** Codes are only for the machine, so the screen makes them: the first `prize-N` that is free. */
function newPrize(prizes: readonly PrizeDraft[]): PrizeDraft {
  let number = prizes.length + 1;
  while (prizes.some(({ code }) => code === `prize-${number}`)) number += 1;
  return { code: `prize-${number}`, name: '', count: 1, value: '' };
}
