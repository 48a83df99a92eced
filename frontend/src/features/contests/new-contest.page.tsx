import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useLocation } from 'wouter';
import { api, dataOf } from '../../api/client.js';
import { contestQuery, contestsQuery } from '../../api/organising.queries.js';
import { useServerClock } from '../../api/session.js';
import { useProblemForm } from '../../api/use-problem-form.js';
import { useFormat } from '../../i18n/use-format.js';
import { Button } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { DateTimeField } from '../../ui/date-time-field.js';
import { Form } from '../../ui/form.js';
import { Grid } from '../../ui/layout.js';
import { Notice } from '../../ui/notice.js';
import { NumberField } from '../../ui/number-field.js';
import { PageHeader } from '../../ui/page-header.js';
import { Timeline } from '../../ui/timeline.js';
import { useToast } from '../../ui/toast.js';
import type { ContestDetails } from './contest-fields.js';
import { AboutFields, ConsentFields } from './contest-fields.js';
import { CONTEST_TEMPLATE, usualFirstOpening, weeklyWindows } from './contest-template.js';
import { useContestsText } from './contests.messages.js';

interface NewContest extends ContestDetails {
  readonly firstOpensAt: string;
  readonly roundCount: number | null;
  /** That the present contest makes way for this one. */
}

/** A contest made from the plan's template: look it over, press once. */
export default function NewContestPage() {
  const { create: text, list } = useContestsText();
  const { data: contests } = useQuery(contestsQuery);
  const replaced = contests?.find(({ current }) => current);
  const form = useNewContestForm();
  return (
    <>
      <PageHeader over={<Link href="/staff/contests">{list.title}</Link>} title={text.title} lead={text.lead} />
      <Form form={form} label={text.title}>
        <Card title={text.about}>
          <AboutFields form={form} />
        </Card>
        <Card title={text.calendar}>
          <Grid least="18rem">
            <DateTimeField
              {...form.field('firstOpensAt')}
              label={text.firstOpensAt}
              timeZone={form.values.timeZone || undefined}
            />
            <NumberField {...form.field('roundCount')} label={text.roundCount} hint={text.roundCountHint} />
          </Grid>
          <CalendarPreview {...form.values} />
        </Card>
        <Card title={text.consent}>
          <ConsentFields form={form} />
        </Card>
        {replaced && (
          <Card>
            <Notice tone="info" title={text.replacesTitle(replaced.name)}>
              {text.replaces}
            </Notice>
          </Card>
        )}
        <Button type="submit" kind="primary" busy={form.busy}>
          {text.submit}
        </Button>
      </Form>
    </>
  );
}

function useNewContestForm() {
  const { create: text } = useContestsText();
  const clock = useServerClock();
  const toast = useToast();
  const queries = useQueryClient();
  const [, goTo] = useLocation();
  return useProblemForm<NewContest>({
    initial: {
      ...CONTEST_TEMPLATE,
      consentVersion: new Date(clock.now()).toISOString().slice(0, 10),
      firstOpensAt: usualFirstOpening(clock.now()),
    },
    submit: async (typed) => {
      const { roundCount, firstOpensAt, ...details } = typed;
      const body = { ...details, firstOpensAt: firstOpensAt || null, roundCount: roundCount ?? undefined };
      const contest = await dataOf(api.POST('/api/staff/contests', { body }));
      queries.setQueryData(contestQuery(contest.id).queryKey, contest);
      await queries.invalidateQueries({ queryKey: contestsQuery.queryKey, exact: true });
      toast(text.created);
      goTo(`/staff/contests/${contest.id}`);
    },
  });
}

const MOST_ROUNDS = 52;

/** The rounds that will be made, in words, while the dates are typed. */
function CalendarPreview({ firstOpensAt, roundCount, timeZone }: NewContest) {
  const { create: text, addRound } = useContestsText();
  const format = useFormat();
  if (firstOpensAt === '' || !roundCount || roundCount > MOST_ROUNDS || timeZone === '') return null;
  return (
    <Timeline
      events={weeklyWindows(firstOpensAt, roundCount).map(({ opensAt, closesAt }, index) => ({
        key: opensAt,
        title: addRound.nameOf(index + 1),
        when: text.window(format.instant(opensAt, { timeZone }), format.instant(closesAt, { timeZone })),
        state: 'upcoming',
      }))}
    />
  );
}
