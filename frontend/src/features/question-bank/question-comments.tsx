import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, dataOf } from '../../api/client.js';
import { useProblemForm } from '../../api/use-problem-form.js';
import type { View } from '../../api/views.js';
import { useFormat } from '../../i18n/use-format.js';
import { Badge } from '../../ui/badge.js';
import { Button } from '../../ui/button.js';
import { Form } from '../../ui/form.js';
import { Row, Stack } from '../../ui/layout.js';
import { Loaded } from '../../ui/loaded.js';
import { TextAreaField } from '../../ui/text-area-field.js';
import { useToast } from '../../ui/toast.js';
import { useAction } from '../../ui/use-action.js';
import styles from './question-comments.module.css';
import { useQuestionLifeText } from './question-life.messages.js';
import { commentsQuery, questionQuery, timelineQuery, useReloadBank } from './questions.queries.js';

type Comment = View<'CommentView'>;

/** What reviewers say about the question, open remarks first to settle, and a box for one more. */
export function QuestionComments({ questionId }: { readonly questionId: string }) {
  const text = useQuestionLifeText();
  const comments = useQuery(commentsQuery(questionId));
  return (
    <section aria-label={text.comments}>
      <Stack gap="small">
        <h3>{text.comments}</h3>
        <Loaded query={comments}>
          {(rows) =>
            rows.length === 0 ? (
              <p className={styles.muted}>{text.noComments}</p>
            ) : (
              <ul className={styles.comments}>
                {rows.map((comment) => (
                  <CommentItem key={comment.id} questionId={questionId} comment={comment} />
                ))}
              </ul>
            )
          }
        </Loaded>
        <CommentForm questionId={questionId} />
      </Stack>
    </section>
  );
}

interface CommentItemProps {
  readonly questionId: string;
  readonly comment: Comment;
}

function CommentItem({ questionId, comment }: CommentItemProps) {
  const text = useQuestionLifeText();
  const format = useFormat();
  const keep = useKeepComments(questionId);
  const { id, version, text: words, writtenByName, writtenAt, resolvedAt, resolvedByName } = comment;
  const params = { path: { id: questionId, commentId: id } };
  const turn = useAction(async () =>
    keep(
      await dataOf(
        resolvedAt === null
          ? api.POST('/api/staff/questions/{id}/comments/{commentId}/resolution', { params })
          : api.DELETE('/api/staff/questions/{id}/comments/{commentId}/resolution', { params }),
      ),
    ),
  );
  return (
    <li className={styles.comment} data-open={resolvedAt === null || undefined}>
      <p className={styles.words}>{words}</p>
      <p className={styles.muted}>
        {text.about(writtenByName ?? text.system, format.instant(writtenAt), format.number(version))}
      </p>
      <Row apart>
        {resolvedAt === null ? (
          <Badge tone="warning">{text.open}</Badge>
        ) : (
          <span className={styles.muted}>
            {text.settledBy(resolvedByName ?? text.system, format.instant(resolvedAt))}
          </span>
        )}
        <Button
          kind={resolvedAt === null ? 'secondary' : 'quiet'}
          busy={turn.busy}
          aria-label={resolvedAt === null ? text.settleOf(words) : text.reopenOf(words)}
          onClick={() => void turn.run()}
        >
          {resolvedAt === null ? text.settle : text.reopen}
        </Button>
      </Row>
    </li>
  );
}

function CommentForm({ questionId }: { readonly questionId: string }) {
  // A fresh form after each comment: nothing that was sent stays in the box.
  const [sent, setSent] = useState(0);
  return <FreshCommentForm key={sent} questionId={questionId} onSent={() => setSent(sent + 1)} />;
}

interface FreshCommentFormProps {
  readonly questionId: string;
  readonly onSent: () => void;
}

function FreshCommentForm({ questionId, onSent }: FreshCommentFormProps) {
  const text = useQuestionLifeText();
  const toast = useToast();
  const keep = useKeepComments(questionId);
  const form = useProblemForm<View<'CommentRequest'>>({
    initial: { text: '' },
    submit: async (body) => {
      await keep(
        await dataOf(api.POST('/api/staff/questions/{id}/comments', { params: { path: { id: questionId } }, body })),
      );
      toast(text.sent);
      onSent();
    },
  });
  return (
    <Form form={form} label={text.send}>
      <TextAreaField {...form.field('text')} label={text.comment} hint={text.commentHint} rows={2} />
      <div>
        <Button type="submit" busy={form.busy}>
          {text.send}
        </Button>
      </div>
    </Form>
  );
}

/** An open comment stands in the way of an approval: the question is read again, and what may be done with it. */
function useKeepComments(questionId: string) {
  const queries = useQueryClient();
  const reload = useReloadBank();
  return async (comments: readonly Comment[]): Promise<void> => {
    queries.setQueryData(commentsQuery(questionId).queryKey, [...comments]);
    const touched = [questionQuery(questionId).queryKey, timelineQuery(questionId).queryKey];
    await Promise.all([...touched.map((queryKey) => queries.invalidateQueries({ queryKey })), reload()]);
  };
}
