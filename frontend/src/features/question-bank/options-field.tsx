import { FieldError, FieldHint } from '../../ui/field.js';
import fieldStyles from '../../ui/field.module.css';
import type { QuestionDraft } from './question-draft.js';
import { LETTERS } from './question-draft.js';
import { useQuestionText } from './question.messages.js';
import styles from './question-editor.module.css';

interface OptionsFieldProps {
  readonly options: QuestionDraft['options'];
  readonly correct: number | null;
  readonly onOptions: (options: QuestionDraft['options']) => void;
  readonly onCorrect: (correct: number) => void;
  /** By field name: `options`, `options.2`, `correct`. */
  readonly faults: Readonly<Record<string, string>>;
  readonly disabled: boolean;
}

/** Four boxes, each with the mark of the correct one before it. */
export function OptionsField({ options, correct, onOptions, onCorrect, faults, disabled }: OptionsFieldProps) {
  const text = useQuestionText();
  const write = (index: number, typed: string): void => {
    const [first, second, third, fourth] = options.map((option, place) => (place === index ? typed : option));
    onOptions([first ?? '', second ?? '', third ?? '', fourth ?? '']);
  };
  return (
    <fieldset className={styles.options} disabled={disabled}>
      <legend className={fieldStyles.label}>{text.options}</legend>
      <FieldHint id="options-hint">{text.optionsHint}</FieldHint>
      {options.map((option, index) => {
        const letter = LETTERS[index] ?? '';
        const fault = faults[`options.${index}`];
        return (
          <div key={letter} className={styles.option}>
            <input
              type="radio"
              name="correct"
              aria-label={text.correct(letter)}
              title={text.correct(letter)}
              aria-invalid={faults.correct ? true : undefined}
              checked={correct === index}
              onChange={() => onCorrect(index)}
            />
            <span aria-hidden="true">{letter}</span>
            <textarea
              className={fieldStyles.control}
              name={`options.${index}`}
              aria-label={text.option(letter)}
              aria-invalid={fault || faults.options ? true : undefined}
              placeholder={index === 3 ? text.fourthOption : undefined}
              rows={1}
              value={option}
              onChange={(event) => write(index, event.target.value)}
            />
            <FieldError id={`options-${index}-error`}>{fault}</FieldError>
          </div>
        );
      })}
      <FieldError id="options-error">{faults.options}</FieldError>
      <FieldError id="correct-error">{faults.correct}</FieldError>
    </fieldset>
  );
}
