import { api, dataOf } from '../../api/client.js';
import { useProblemForm } from '../../api/use-problem-form.js';
import { useFormat } from '../../i18n/use-format.js';
import { Button } from '../../ui/button.js';
import { CheckboxField } from '../../ui/checkbox-field.js';
import { DateTimeField } from '../../ui/date-time-field.js';
import { Dialog } from '../../ui/dialog.js';
import { Form } from '../../ui/form.js';
import { TextAreaField } from '../../ui/text-area-field.js';
import { useToast } from '../../ui/toast.js';
import type { RoundViewProps } from './round-view.js';
import { useKeepRound } from './round-view.js';
import { useRoundText } from './round.messages.js';

interface ExtensionDialogProps extends RoundViewProps {
  readonly onClose: () => void;
}

const HOUR_MS = 3_600_000;

/** A later closing time, with the reason that the audit log and, if wished, everybody will read. */
export function ExtensionDialog({ round, contest, onClose }: ExtensionDialogProps) {
  const { extension: text } = useRoundText();
  const format = useFormat();
  const toast = useToast();
  const keep = useKeepRound();
  const { timeZone } = contest;
  const form = useProblemForm({
    initial: {
      closesAt: new Date(Date.parse(round.closesAt) + HOUR_MS).toISOString(),
      reason: '',
      // People who count on the old time must hear of the new one: announced unless decided otherwise.
      announce: true,
    },
    submit: async (body) => {
      const params = { path: { id: round.id } };
      await keep(await dataOf(api.POST('/api/staff/rounds/{id}/extension', { params, body })));
      toast(text.done);
      onClose();
    },
  });
  return (
    <Dialog open title={text.title(round.name)} onClose={onClose}>
      <p>{text.advice(format.instant(round.closesAt, { timeZone }))}</p>
      <Form form={form} label={text.title(round.name)}>
        <DateTimeField {...form.field('closesAt')} label={text.closesAt} timeZone={timeZone} />
        <TextAreaField {...form.field('reason')} label={text.reason} hint={text.reasonHint} rows={3} maxLength={500} />
        <CheckboxField {...form.field('announce')} label={text.announce} hint={text.announceHint} />
        <Button type="submit" kind="primary" busy={form.busy}>
          {text.submit}
        </Button>
      </Form>
    </Dialog>
  );
}
