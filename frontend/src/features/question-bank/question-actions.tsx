import { useQueryClient } from '@tanstack/react-query';
import { api, dataOf } from '../../api/client.js';
import { Button } from '../../ui/button.js';
import { useAction } from '../../ui/use-action.js';
import { useQuestionText } from './question.messages.js';
import type { QuestionView } from './questions.queries.js';
import { questionQuery, useReloadBank } from './questions.queries.js';

/** Approves the question, or takes it out of use; neither touches released rounds. */
export function QuestionActions({ question }: { readonly question: QuestionView }) {
  const text = useQuestionText();
  const queries = useQueryClient();
  const reload = useReloadBank();
  const path = { id: question.id };
  const keep = async (reply: Promise<QuestionView>): Promise<void> => {
    queries.setQueryData(questionQuery(question.id).queryKey, await reply);
    await reload();
  };
  const approve = useAction(
    () => keep(dataOf(api.POST('/api/staff/questions/{id}/approval', { params: { path } }))),
    text.approved,
  );
  const retire = useAction(
    () => keep(dataOf(api.POST('/api/staff/questions/{id}/retirement', { params: { path } }))),
    text.retired,
  );
  return (
    <>
      {question.status !== 'retired' && (
        <Button busy={retire.busy} onClick={() => void retire.run()}>
          {text.retire}
        </Button>
      )}
      {question.status !== 'approved' && (
        <Button kind="primary" busy={approve.busy} onClick={() => void approve.run()}>
          {text.approve}
        </Button>
      )}
    </>
  );
}
