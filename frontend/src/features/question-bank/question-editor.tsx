import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api, dataOf } from '../../api/client.js';
import { topicsQuery } from '../../api/organising.queries.js';
import { useProblemForm } from '../../api/use-problem-form.js';
import { choicesOf, useVocabulary } from '../../i18n/vocabulary.messages.js';
import { Button } from '../../ui/button.js';
import { Form } from '../../ui/form.js';
import { Grid } from '../../ui/layout.js';
import { NumberField } from '../../ui/number-field.js';
import { SelectField } from '../../ui/select-field.js';
import { TextAreaField } from '../../ui/text-area-field.js';
import { TextField } from '../../ui/text-field.js';
import { useToast } from '../../ui/toast.js';
import { OptionsField } from './options-field.js';
import type { QuestionDraft } from './question-draft.js';
import { EMPTY_DRAFT, draftOf, requestOf } from './question-draft.js';
import { useQuestionText } from './question.messages.js';
import { useKeepQuestion } from './question-decisions.js';
import type { QuestionView } from './questions.queries.js';
import { TopicDialog } from './topic-dialog.js';

interface QuestionEditorProps {
  /** Null for a new one. */
  readonly question: QuestionView | null;
  readonly mayEdit: boolean;
  readonly onSaved?: (question: QuestionView) => void;
}

/** The words of one question. Saving changed words makes a new version; nothing that was released changes. */
export function QuestionEditor({ question, mayEdit, onSaved }: QuestionEditorProps) {
  const text = useQuestionText();
  const words = useVocabulary();
  const { data: topics = [] } = useQuery(topicsQuery);
  const [addingTopic, setAddingTopic] = useState(false);
  const save = useSaving(question, onSaved);
  const form = useProblemForm<QuestionDraft>({
    initial: question ? draftOf(question) : EMPTY_DRAFT,
    check: ({ correct, topic, difficulty }) => ({
      correct: correct === null ? text.correctNeeded : undefined,
      topic: topic === '' ? text.topicNeeded : undefined,
      difficulty: difficulty === '' ? text.difficultyNeeded : undefined,
    }),
    submit: save,
    draft: question
      ? undefined
      : { key: 'question', fields: ['topic', 'difficulty', 'week', 'stem', 'explanation', 'source'] },
  });
  const disabled = !mayEdit;
  return (
    <>
      <Form form={form} label={question ? text.title(question.code) : text.newTitle}>
        <TextAreaField {...form.field('stem')} label={text.stem} rows={3} disabled={disabled} />
        <OptionsField
          options={form.values.options}
          correct={form.values.correct}
          onOptions={(options) => form.set('options', options)}
          onCorrect={(correct) => form.set('correct', correct)}
          faults={form.faults}
          disabled={disabled}
        />
        <Grid least="13rem">
          <SelectField
            {...form.field('topic')}
            label={text.topic}
            disabled={disabled}
            choices={topics.map(({ code, name }) => ({ value: code, label: name }))}
          />
          <SelectField
            {...form.field('difficulty')}
            label={text.difficulty}
            disabled={disabled}
            choices={choicesOf(words.difficulties)}
          />
          <NumberField {...form.field('week')} label={text.week} hint={text.weekHint} optional disabled={disabled} />
          <TextField {...form.field('code')} label={text.code} hint={text.codeHint} optional disabled={disabled} />
        </Grid>
        <TextAreaField
          {...form.field('explanation')}
          label={text.explanation}
          hint={text.explanationHint}
          optional
          rows={3}
          disabled={disabled}
        />
        <TextAreaField
          {...form.field('source')}
          label={text.source}
          hint={text.sourceHint}
          optional
          rows={2}
          disabled={disabled}
        />
        {mayEdit && (
          <Button type="submit" kind="primary" busy={form.busy}>
            {question ? text.save : text.create}
          </Button>
        )}
      </Form>
      {mayEdit && (
        <div>
          <Button kind="quiet" onClick={() => setAddingTopic(true)}>
            {text.newTopic}
          </Button>
        </div>
      )}
      {addingTopic && (
        <TopicDialog onAdded={({ code }) => form.set('topic', code)} onClose={() => setAddingTopic(false)} />
      )}
    </>
  );
}

function useSaving(question: QuestionView | null, onSaved: QuestionEditorProps['onSaved']) {
  const text = useQuestionText();
  const toast = useToast();
  const keep = useKeepQuestion();
  return async (draft: QuestionDraft): Promise<void> => {
    const body = requestOf(draft);
    const saved = await dataOf(
      question
        ? api.PUT('/api/staff/questions/{id}', {
            params: { path: { id: question.id } },
            body: { ...body, version: question.version },
          })
        : api.POST('/api/staff/questions', { body }),
    );
    toast(question && question.status !== 'draft' && saved.status === 'draft' ? text.savedAsDraft : text.saved);
    await keep(saved);
    onSaved?.(saved);
  };
}
