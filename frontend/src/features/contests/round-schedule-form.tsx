import { api, dataOf } from '../../api/client.js';
import { useProblemForm } from '../../api/use-problem-form.js';
import { Button } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { Form } from '../../ui/form.js';
import { useToast } from '../../ui/toast.js';
import type { RoundDraft } from './round-draft.js';
import { RoundFields } from './round-fields.js';
import type { RoundViewProps } from './round-view.js';
import { useKeepRound } from './round-view.js';
import { useRoundText } from './round.messages.js';

/** Dates, name and rules of a round that is not released. */
export function RoundScheduleForm({ round, contest }: RoundViewProps) {
  const { schedule: text } = useRoundText();
  const toast = useToast();
  const keep = useKeepRound();
  const { number, name, opensAt, closesAt, ruleSetId } = round;
  const form = useProblemForm<RoundDraft>({
    initial: { number, name, opensAt, closesAt, ruleSetId },
    submit: async (draft) => {
      const params = { path: { id: round.id } };
      const body = { ...draft, number: draft.number ?? 0 };
      await keep(await dataOf(api.PATCH('/api/staff/rounds/{id}', { params, body })));
      toast(text.saved);
    },
  });
  return (
    <Card title={text.title}>
      <Form form={form} label={text.title}>
        <RoundFields form={form} contest={contest} />
        <Button type="submit" kind="primary" busy={form.busy}>
          {text.save}
        </Button>
      </Form>
    </Card>
  );
}
