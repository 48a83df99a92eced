import { useState } from 'react';
import type { View } from '../../api/views.js';
import { useFormat } from '../../i18n/use-format.js';
import { Button } from '../../ui/button.js';
import { RadioCards } from '../../ui/radio-cards.js';
import styles from './paper-preview.module.css';
import { usePaperText } from './paper.messages.js';

/** One question at a time as on a contestant's phone: the very cards, in the contestant's size of type. */
export function PhoneFrame({ questions }: Pick<View<'PaperPreviewView'>, 'questions'>) {
  const { preview: text } = usePaperText();
  const format = useFormat();
  const [place, setPlace] = useState(0);
  const [choices, setChoices] = useState<Readonly<Record<number, string>>>({});
  const question = questions[place];
  if (!question) return null;
  return (
    <section className={styles.phone} aria-label={text.phone}>
      <p className={styles.progress}>{text.progress(format.number(place + 1), format.number(questions.length))}</p>
      <div className={styles.screen}>
        <RadioCards
          key={place}
          name={`preview-${place}`}
          legend={question.stem}
          value={choices[place] ?? null}
          options={question.options.map((option) => ({ value: option.choice, label: option.text }))}
          onChange={(choice) => setChoices({ ...choices, [place]: choice })}
        />
      </div>
      <div className={styles.turn}>
        <Button disabled={place === 0} onClick={() => setPlace(place - 1)}>
          {text.previous}
        </Button>
        <Button kind="primary" disabled={place === questions.length - 1} onClick={() => setPlace(place + 1)}>
          {text.next}
        </Button>
      </div>
    </section>
  );
}
