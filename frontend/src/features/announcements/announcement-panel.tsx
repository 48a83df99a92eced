import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, dataOf } from '../../api/client.js';
import { useServerClock } from '../../api/session.js';
import { useProblemForm } from '../../api/use-problem-form.js';
import type { View } from '../../api/views.js';
import { Button } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { ConfirmDialog } from '../../ui/confirm-dialog.js';
import { DateTimeField } from '../../ui/date-time-field.js';
import { Form } from '../../ui/form.js';
import { SelectField } from '../../ui/select-field.js';
import { SidePanel } from '../../ui/side-panel.js';
import { Stack } from '../../ui/layout.js';
import { TextAreaField } from '../../ui/text-area-field.js';
import { TextField } from '../../ui/text-field.js';
import { useToast } from '../../ui/toast.js';
import { useAnnouncementsText } from './announcements.messages.js';
import type { Announcement } from './announcements.queries.js';
import { ANNOUNCEMENTS_KEY } from './announcements.queries.js';

interface AnnouncementPanelProps {
  /** Null for a new one. */
  readonly announcement: Announcement | null;
  readonly contestId: string;
  readonly rounds: readonly View<'StaffRoundRow'>[];
  readonly onClose: () => void;
}

const MINUTE_MS = 60_000;

/** Writes, schedules or deletes one announcement, with what contestants will see under it. */
export function AnnouncementPanel({ announcement, contestId, rounds, onClose }: AnnouncementPanelProps) {
  const text = useAnnouncementsText();
  const toast = useToast();
  const queries = useQueryClient();
  const clock = useServerClock();
  const [removing, setRemoving] = useState(false);
  const finish = async (sentence: string): Promise<void> => {
    toast(sentence);
    await queries.invalidateQueries({ queryKey: ANNOUNCEMENTS_KEY });
    onClose();
  };
  const form = useProblemForm({
    initial: {
      title: announcement?.title ?? '',
      body: announcement?.body ?? '',
      roundId: announcement?.roundId ?? '',
      visibleFrom: announcement?.visibleFrom ?? new Date(Math.floor(clock.now() / MINUTE_MS) * MINUTE_MS).toISOString(),
      visibleUntil: announcement?.visibleUntil ?? '',
    },
    submit: async ({ title, body, roundId, visibleFrom, visibleUntil }) => {
      const change = { title, body, roundId: roundId || null, visibleFrom, visibleUntil: visibleUntil || null };
      if (announcement) {
        const params = { path: { id: announcement.id } };
        await dataOf(api.PATCH('/api/staff/announcements/{id}', { params, body: change }));
      } else {
        await dataOf(api.POST('/api/staff/announcements', { body: { contestId, ...change } }));
      }
      await finish(announcement ? text.saved : text.created);
    },
  });
  const remove = async (id: string): Promise<void> => {
    await api.DELETE('/api/staff/announcements/{id}', { params: { path: { id } } });
    await finish(text.removed);
  };
  const { title, body } = form.values;
  return (
    <SidePanel
      title={announcement?.title ?? text.newTitle}
      onClose={onClose}
      actions={announcement && <Button onClick={() => setRemoving(true)}>{text.remove}</Button>}
    >
      <Stack>
        <Form form={form} label={announcement?.title ?? text.newTitle}>
          <TextField {...form.field('title')} label={text.heading} hint={text.titleHint} maxLength={200} />
          <TextAreaField {...form.field('body')} label={text.body} hint={text.bodyHint} rows={6} maxLength={4000} />
          <SelectField
            {...form.field('roundId')}
            label={text.round}
            placeholder={text.wholeContest}
            choices={rounds.map(({ id, name }) => ({ value: id, label: name }))}
          />
          <DateTimeField {...form.field('visibleFrom')} label={text.from} hint={text.fromHint} />
          <DateTimeField {...form.field('visibleUntil')} label={text.until} hint={text.untilHint} optional />
          <Button type="submit" kind="primary" busy={form.busy}>
            {announcement ? text.save : text.publish}
          </Button>
        </Form>
        {(title || body) && (
          <section aria-label={text.preview}>
            <Stack gap="small">
              <h3>{text.preview}</h3>
              <Card look="subtle" title={title} headingLevel={3}>
                {body.split('\n').map((paragraph, index) => (
                  <p key={`${index}-${paragraph}`}>{paragraph}</p>
                ))}
              </Card>
            </Stack>
          </section>
        )}
      </Stack>
      {announcement && (
        <ConfirmDialog
          open={removing}
          danger
          title={text.removeTitle}
          confirmLabel={text.remove}
          onConfirm={() => remove(announcement.id)}
          onClose={() => setRemoving(false)}
        >
          {text.removeAdvice}
        </ConfirmDialog>
      )}
    </SidePanel>
  );
}
