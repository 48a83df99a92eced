import { Button } from '../../ui/button.js';
import { ChoiceList } from '../../ui/choice-list.js';
import { Dialog } from '../../ui/dialog.js';
import { Form } from '../../ui/form.js';
import { Row } from '../../ui/layout.js';
import { SelectField } from '../../ui/select-field.js';
import { TextAreaField } from '../../ui/text-area-field.js';
import { useProblemForm } from '../../api/use-problem-form.js';
import type { View } from '../../api/views.js';
import { useText } from '../../i18n/shared.messages.js';
import type { Outcome } from './change-outcome.js';
import { useRoundActs } from './judging-acts.js';
import type { JudgedRound } from './judging.queries.js';
import { useRulingsText } from './rulings.messages.js';

interface RulingDialogProps {
  readonly round: JudgedRound;
  readonly question: View<'RoundQuestionView'>;
  readonly onClose: () => void;
  readonly onDone: (outcome: Outcome) => void;
}

type Kind = View<'RulingRequest'>['kind'];
const LETTERS = 'ABCD';
const LEAST_REASON = 5;

/** Void a question, or accept a further option; with a reason, for it changes the whole list. */
export function RulingDialog({ round, question, onClose, onDone }: RulingDialogProps) {
  const { dialog } = useRulingsText();
  const { actions } = useText();
  const acts = useRoundActs(round.roundId);
  const form = useProblemForm<{ kind: Kind; option: string; reason: string }>({
    initial: { kind: 'void', option: '', reason: '' },
    check: ({ kind, option, reason }) => ({
      option: kind === 'accept' && option === '' ? dialog.optionNeeded : undefined,
      reason: reason.trim().length < LEAST_REASON ? dialog.reasonNeeded : undefined,
    }),
    submit: async ({ kind, option, reason }) => {
      const { ordinal } = question;
      const after = await acts.rule({ ordinal, kind, option: kind === 'accept' ? Number(option) : null, reason });
      onDone({
        roundId: round.roundId,
        before: round.result?.version ?? 0,
        after: after.result?.version ?? 0,
      });
    },
  });
  const choices = question.options.flatMap((option, index) =>
    index === question.correct || question.alsoAccepted.includes(index)
      ? []
      : [{ value: String(index), label: `${LETTERS[index] ?? index + 1}. ${option}` }],
  );
  return (
    <Dialog open wide title={dialog.title(question.code)} onClose={onClose}>
      <p>{question.stem}</p>
      <Form form={form}>
        <ChoiceList
          legend={dialog.kind}
          {...form.field('kind')}
          choices={[
            { value: 'void', label: dialog.void, consequence: dialog.voidConsequence },
            { value: 'accept', label: dialog.accept, consequence: dialog.acceptConsequence },
          ]}
        />
        {form.values.kind === 'accept' && (
          <SelectField label={dialog.option} {...form.field('option')} choices={choices} />
        )}
        <TextAreaField label={dialog.reason} hint={dialog.reasonHint} rows={3} {...form.field('reason')} />
        <p>{dialog.follows}</p>
        <Row>
          <Button type="submit" kind="danger" busy={form.busy}>
            {dialog.deed}
          </Button>
          <Button onClick={onClose}>{actions.cancel}</Button>
        </Row>
      </Form>
    </Dialog>
  );
}
