import { useQueryClient } from '@tanstack/react-query';
import { useLocation } from 'wouter';
import { api, dataOf } from '../../api/client.js';
import { contestQuery, roundQuery } from '../../api/organising.queries.js';
import { useProblemForm } from '../../api/use-problem-form.js';
import type { View } from '../../api/views.js';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { Form } from '../../ui/form.js';
import { useToast } from '../../ui/toast.js';
import { useContestsText } from './contests.messages.js';
import { nextRoundOf } from './round-draft.js';
import { RoundFields } from './round-fields.js';

interface AddRoundDialogProps {
  readonly contest: View<'ContestView'>;
  readonly onClose: () => void;
}

/** Ten questions of any topic: a start that the round's own page refines. */
const FIRST_BLUEPRINT = { rows: [{ topic: null, difficulty: null, count: 10 }] };

/** One more round, filled in a week after the last one. */
export function AddRoundDialog({ contest, onClose }: AddRoundDialogProps) {
  const { addRound: text } = useContestsText();
  const toast = useToast();
  const queries = useQueryClient();
  const [, goTo] = useLocation();
  const form = useProblemForm({
    initial: nextRoundOf(contest, text.nameOf),
    submit: async (draft) => {
      const params = { path: { id: contest.id } };
      const body = { ...draft, number: draft.number ?? 0, blueprint: FIRST_BLUEPRINT };
      const round = await dataOf(api.POST('/api/staff/contests/{id}/rounds', { params, body }));
      queries.setQueryData(roundQuery(round.id).queryKey, round);
      await queries.invalidateQueries({ queryKey: contestQuery(contest.id).queryKey });
      toast(text.added);
      goTo(`/staff/rounds/${round.id}`);
    },
  });
  return (
    <Dialog open wide title={text.title} onClose={onClose}>
      <Form form={form} label={text.title}>
        <RoundFields form={form} contest={contest} />
        <Button type="submit" kind="primary" busy={form.busy}>
          {text.submit}
        </Button>
      </Form>
    </Dialog>
  );
}
