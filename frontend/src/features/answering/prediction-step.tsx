import { useCallback, useEffect, useRef, useState } from 'react';
import { useFormat } from '../../i18n/use-format.js';
import { Button } from '../../ui/button.js';
import { NumberField } from '../../ui/number-field.js';
import { Notice } from '../../ui/notice.js';
import { useAnsweringText } from './answering.messages.js';
import styles from './question-step.module.css';
import { REVIEW } from './step.js';
import type { StepParts } from './step-parts.js';

/** What the server takes at most: about the population of the country. */
const LARGEST_PREDICTION = 100_000_000;
const TYPING_PAUSE_MS = 400;

/** The question beside the questions: asked, explained, and saved as it is typed. */
export function PredictionStep({ attempt, sheet, choose, goTo }: StepParts) {
  const text = useAnsweringText();
  const { prediction } = text;
  const format = useFormat();
  const save = useCallback((value: number) => choose('prediction', value), [choose]);
  const { typed, type, commit } = useTypedNumber(sheet.prediction, save);
  const tooLarge = typed !== null && typed > LARGEST_PREDICTION;
  const { locked, value, target } = attempt.prediction;
  return (
    <div className={styles.question}>
      <h2>{prediction.ask[target]}</h2>
      <p>{prediction.why}</p>
      <Notice title={prediction.exampleTitle}>{prediction.example}</Notice>
      {locked ? (
        <p>{value === null ? prediction.lockedEmpty : prediction.locked(format.number(value))}</p>
      ) : (
        <NumberField
          label={prediction.field}
          name="prediction"
          hint={prediction.fieldHint}
          error={tooLarge ? prediction.tooLarge : undefined}
          value={typed}
          onChange={type}
          echo
        />
      )}
      {!locked && <p>{prediction.lockNote}</p>}
      <div className={styles.ways}>
        <Button
          kind="primary"
          onClick={() => {
            commit();
            goTo(REVIEW);
          }}
        >
          {text.toReview}
        </Button>
      </div>
    </div>
  );
}

/** Saves when the typing pauses and when the step is left; what no prediction can be is not saved. */
function useTypedNumber(saved: number | null, save: (value: number) => void) {
  // Until something is typed here, what another device saved shows and stays.
  const [typed, setTyped] = useState<{ readonly value: number | null } | null>(null);
  const unsaved = useRef<number | null>(null);
  const commit = useCallback(() => {
    const value = unsaved.current;
    unsaved.current = null;
    if (value !== null && value <= LARGEST_PREDICTION) save(value);
  }, [save]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each new number starts the pause anew.
  useEffect(() => {
    const timer = setTimeout(commit, TYPING_PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed, commit]);
  useEffect(() => commit, [commit]);
  const type = (value: number | null): void => {
    unsaved.current = value;
    setTyped({ value });
  };
  return { typed: typed ? typed.value : saved, type, commit };
}
