import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Shuffle } from 'lucide-react';
import { useState } from 'react';
import { api, dataOf } from '../../api/client.js';
import type { View } from '../../api/views.js';
import { useFormat } from '../../i18n/use-format.js';
import { useVocabulary } from '../../i18n/vocabulary.messages.js';
import { Button } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { Row, Stack } from '../../ui/layout.js';
import { Loaded } from '../../ui/loaded.js';
import { PaperComparison } from './paper-comparison.js';
import { PhoneFrame } from './phone-frame.js';
import styles from './paper-preview.module.css';
import { usePaperText } from './paper.messages.js';
import type { RoundViewProps } from './round-view.js';

/** Papers drawn by the present blueprint: one as its contestant sees it, several side by side. */
export function PaperPreview({ round }: RoundViewProps) {
  return (
    <Stack>
      <OnePaper round={round} />
      <PaperComparison round={round} />
    </Stack>
  );
}

/** In a phone frame, question by question, and as a list beside it. */
function OnePaper({ round }: Pick<RoundViewProps, 'round'>) {
  const { preview: text } = usePaperText();
  const [seed, setSeed] = useState<string | undefined>();
  const paper = useQuery({
    queryKey: ['staff', 'rounds', round.id, 'paper', seed],
    queryFn: ({ signal }) =>
      dataOf(
        api.GET('/api/staff/rounds/{id}/paper-preview', {
          params: { path: { id: round.id }, query: { seed } },
          signal,
        }),
      ),
    placeholderData: keepPreviousData,
    // Without a seed every answer is another paper: what is shown must stay until another one is asked for.
    staleTime: Number.POSITIVE_INFINITY,
  });
  return (
    <Card title={text.title}>
      <p>{text.lead}</p>
      <Loaded query={paper}>
        {(view) => (
          <>
            <Row>
              <Button
                icon={<Shuffle aria-hidden="true" />}
                busy={paper.isFetching}
                onClick={() => setSeed(crypto.randomUUID())}
              >
                {text.another}
              </Button>
            </Row>
            <div className={styles.columns}>
              <PhoneFrame key={view.seed} questions={view.questions} />
              <PaperList questions={view.questions} />
            </div>
          </>
        )}
      </Loaded>
    </Card>
  );
}

function PaperList({ questions }: Pick<View<'PaperPreviewView'>, 'questions'>) {
  const { preview: text } = usePaperText();
  const { difficulties } = useVocabulary();
  const format = useFormat();
  return (
    <section aria-label={text.list}>
      <h3>{text.list}</h3>
      <ol className={styles.list}>
        {questions.map(({ position, stem, options, topicName, difficulty }) => (
          <li key={position} value={position + 1}>
            <p className={styles.stem}>
              <span className="visually-hidden">
                {text.progress(format.number(position + 1), format.number(questions.length))}:{' '}
              </span>
              {stem}
            </p>
            <ul className={styles.options}>
              {options.map((option) => (
                <li key={option.choice}>
                  {option.choice}. {option.text}
                </li>
              ))}
            </ul>
            <p className={styles.about}>{text.about(topicName, difficulties[difficulty])}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}
