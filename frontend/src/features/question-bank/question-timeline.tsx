import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { View } from '../../api/views.js';
import { useFormat } from '../../i18n/use-format.js';
import { Button } from '../../ui/button.js';
import { Stack } from '../../ui/layout.js';
import { Loaded } from '../../ui/loaded.js';
import { Timeline } from '../../ui/timeline.js';
import { WordChanges } from '../../ui/word-changes.js';
import { LETTERS } from './question-draft.js';
import styles from './question-timeline.module.css';
import { useQuestionTimelineText } from './question-timeline.messages.js';
import { timelineQuery } from './questions.queries.js';

type Entry = View<'TimelineEntry'>;

/** Everything that happened to a question. It tells keys, and looking is recorded: it is read when asked for. */
export function QuestionTimeline({ questionId }: { readonly questionId: string }) {
  const text = useQuestionTimelineText();
  const [asked, setAsked] = useState(false);
  return (
    <section aria-label={text.title}>
      <Stack gap="small">
        <h3>{text.title}</h3>
        {asked ? (
          <AskedTimeline questionId={questionId} />
        ) : (
          <div>
            <Button onClick={() => setAsked(true)}>{text.show}</Button>
          </div>
        )}
      </Stack>
    </section>
  );
}

function AskedTimeline({ questionId }: { readonly questionId: string }) {
  const text = useQuestionTimelineText();
  const format = useFormat();
  const timeline = useQuery(timelineQuery(questionId));
  return (
    <Loaded query={timeline}>
      {({ entries }) => (
        <>
          <p className={styles.muted}>{text.advice}</p>
          <Timeline
            events={entries.map((entry, index) => ({
              key: `${entry.at}-${entry.kind}-${index}`,
              title: text.kinds[entry.kind],
              when: text.when(format.instant(entry.at), entry.byName ?? text.system, format.number(entry.version)),
              state: 'past',
              detail: <Details entry={entry} />,
            }))}
          />
        </>
      )}
    </Loaded>
  );
}

function Details({ entry }: { readonly entry: Entry }) {
  const text = useQuestionTimelineText();
  const { changes, text: words, kind, isOpen } = entry;
  return (
    <>
      {words !== null && (
        <p className={styles.words}>
          {words}
          {kind === 'commented' && isOpen && ` (${text.open})`}
        </p>
      )}
      {changes.length > 0 && (
        <dl className={styles.changes}>
          {changes.map(({ field, option, parts }) => (
            <div key={`${field}-${option}`}>
              <dt>{option === null ? text.fields[field] : text.option(LETTERS[option] ?? '')}</dt>
              <dd>
                <WordChanges parts={parts} />
              </dd>
            </div>
          ))}
        </dl>
      )}
    </>
  );
}
