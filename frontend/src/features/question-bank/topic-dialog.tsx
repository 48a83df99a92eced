import { useQueryClient } from '@tanstack/react-query';
import { api, dataOf } from '../../api/client.js';
import { topicsQuery } from '../../api/organising.queries.js';
import { useProblemForm } from '../../api/use-problem-form.js';
import type { View } from '../../api/views.js';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { Form } from '../../ui/form.js';
import { TextField } from '../../ui/text-field.js';
import { useToast } from '../../ui/toast.js';
import { useQuestionText } from './question.messages.js';

interface TopicDialogProps {
  readonly onAdded: (topic: View<'TopicView'>) => void;
  readonly onClose: () => void;
}

/** A topic that the bank does not have yet. */
export function TopicDialog({ onAdded, onClose }: TopicDialogProps) {
  const text = useQuestionText();
  const toast = useToast();
  const queries = useQueryClient();
  const form = useProblemForm<View<'TopicRequest'>>({
    initial: { code: '', name: '' },
    submit: async (body) => {
      const topic = await dataOf(api.POST('/api/staff/topics', { body }));
      await queries.invalidateQueries({ queryKey: topicsQuery.queryKey });
      toast(text.topicAdded);
      onAdded(topic);
      onClose();
    },
  });
  return (
    <Dialog open title={text.newTopic} onClose={onClose}>
      <Form form={form} label={text.newTopic}>
        <TextField {...form.field('name')} label={text.topicName} hint={text.topicNameHint} />
        <TextField {...form.field('code')} label={text.topicCode} hint={text.topicCodeHint} />
        <Button type="submit" kind="primary" busy={form.busy}>
          {text.newTopic}
        </Button>
      </Form>
    </Dialog>
  );
}
