import { ArrowDown, ArrowUp, Plus, X } from 'lucide-react';
import { Button } from '../../ui/button.js';
import { FieldError, FieldHint } from '../../ui/field.js';
import fieldStyles from '../../ui/field.module.css';
import { Row } from '../../ui/layout.js';
import { useAnnounce } from '../../ui/toast.js';
import styles from './rank-keys-field.module.css';
import type { RankKey } from './rule-set-draft.js';
import { useRankingRulesText } from './ranking-rules.messages.js';

interface RankKeysFieldProps {
  readonly keys: readonly RankKey[];
  readonly onChange: (keys: readonly RankKey[]) => void;
  readonly error?: string;
}

/** The keys that rank, in their order: moved by buttons, so that it works with a keyboard and a screen reader too. */
export function RankKeysField({ keys, onChange, error }: RankKeysFieldProps) {
  const text = useRankingRulesText();
  const announce = useAnnounce();
  const others = (Object.keys(text.keyNames) as RankKey[]).filter((key) => !keys.includes(key));
  const change = (next: readonly RankKey[]): void => {
    onChange(next);
    announce(next.map((key) => text.keyNames[key].label).join(', '));
  };
  return (
    <fieldset className={styles.field} aria-describedby={error ? 'keys-hint keys-error' : 'keys-hint'}>
      <legend className={fieldStyles.label}>{text.keys}</legend>
      <FieldHint id="keys-hint">{text.keysHint}</FieldHint>
      <ol className={styles.list}>
        {keys.map((key, place) => {
          const { label, consequence } = text.keyNames[key];
          return (
            <li key={key}>
              <div className={styles.words}>
                <strong>
                  {place + 1}. {label}
                </strong>
                <span>{consequence}</span>
              </div>
              <Button
                kind="quiet"
                icon={<ArrowUp aria-hidden="true" />}
                iconOnly
                disabled={place === 0}
                onClick={() => change(swapped(keys, place - 1))}
              >
                {text.keyUp(label)}
              </Button>
              <Button
                kind="quiet"
                icon={<ArrowDown aria-hidden="true" />}
                iconOnly
                disabled={place === keys.length - 1}
                onClick={() => change(swapped(keys, place))}
              >
                {text.keyDown(label)}
              </Button>
              <Button
                kind="quiet"
                icon={<X aria-hidden="true" />}
                iconOnly
                onClick={() => change(keys.filter((other) => other !== key))}
              >
                {text.keyRemove(label)}
              </Button>
            </li>
          );
        })}
      </ol>
      <Row>
        {others.map((key) => (
          <Button
            key={key}
            icon={<Plus aria-hidden="true" />}
            aria-label={text.keyAdd(text.keyNames[key].label)}
            onClick={() => change(keys.at(-1) === 'lot' ? [...keys.slice(0, -1), key, 'lot'] : [...keys, key])}
          >
            {text.keyNames[key].label}
          </Button>
        ))}
      </Row>
      <FieldError id="keys-error">{error}</FieldError>
    </fieldset>
  );
}

/** The list with the entry at `place` and the one after it changed over. */
function swapped(keys: readonly RankKey[], place: number): readonly RankKey[] {
  const [upper, lower] = [keys[place], keys[place + 1]];
  if (!upper || !lower) return keys;
  return [...keys.slice(0, place), lower, upper, ...keys.slice(place + 2)];
}
