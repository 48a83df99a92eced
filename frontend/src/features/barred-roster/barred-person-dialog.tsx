import { api, dataOf } from '../../api/client.js';
import { useProblemForm } from '../../api/use-problem-form.js';
import { Button } from '../../ui/button.js';
import { DateField } from '../../ui/date-field.js';
import { Dialog } from '../../ui/dialog.js';
import { Form } from '../../ui/form.js';
import { TextField } from '../../ui/text-field.js';
import { useToast } from '../../ui/toast.js';
import { useBarredRosterText } from './barred-roster.messages.js';

interface BarredPersonDialogProps {
  readonly onAdded: () => Promise<unknown>;
  readonly onClose: () => void;
}

const EMPTY = { fullName: '', body: '', phone: '', dateOfBirth: '', idNumber: '' };

/** Adds one person who may not take part. */
export function BarredPersonDialog({ onAdded, onClose }: BarredPersonDialogProps) {
  const text = useBarredRosterText();
  const toast = useToast();
  const form = useProblemForm({
    initial: EMPTY,
    check: ({ fullName, body, phone, dateOfBirth, idNumber }) => ({
      ...(fullName.trim() === '' && { fullName: text.nameNeeded }),
      ...(body.trim() === '' && { body: text.bodyNeeded }),
      ...(!phone && !dateOfBirth && !idNumber && { phone: text.identityNeeded }),
    }),
    submit: async ({ fullName, body, phone, dateOfBirth, idNumber }) => {
      const person = {
        fullName,
        body,
        phone: phone || null,
        dateOfBirth: dateOfBirth || null,
        idNumber: idNumber || null,
      };
      await dataOf(api.POST('/api/staff/barred-roster', { body: person }));
      toast(text.addedDone);
      await onAdded();
      onClose();
    },
  });
  return (
    <Dialog open title={text.addTitle} onClose={onClose}>
      <Form form={form} label={text.addTitle}>
        <TextField {...form.field('fullName')} label={text.fullName} autoComplete="off" />
        <TextField {...form.field('body')} label={text.body} hint={text.bodyHint} />
        <TextField {...form.field('phone')} label={text.phone} hint={text.phoneHint} optional inputMode="tel" short />
        <DateField {...form.field('dateOfBirth')} label={text.birth} hint={text.birthHint} optional />
        <TextField
          {...form.field('idNumber')}
          label={text.idNumberLabel}
          hint={text.idNumberHint}
          optional
          inputMode="numeric"
          autoComplete="off"
          short
        />
        <Button type="submit" kind="primary" busy={form.busy}>
          {text.add}
        </Button>
      </Form>
    </Dialog>
  );
}
