import { useQueryClient } from '@tanstack/react-query';
import { api, dataOf } from '../../api/client.js';
import { contestQuery, contestsQuery, useMayOrganise } from '../../api/organising.queries.js';
import { useProblemForm } from '../../api/use-problem-form.js';
import type { View } from '../../api/views.js';
import { Button } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { Form } from '../../ui/form.js';
import { useToast } from '../../ui/toast.js';
import type { ContestDetails } from './contest-fields.js';
import { AboutFields, ConsentFields } from './contest-fields.js';
import { useContestsText } from './contests.messages.js';

/** What the contest says about itself and asks of contestants. */
export function ContestDetailsForm({ contest }: { readonly contest: View<'ContestView'> }) {
  const { details: text } = useContestsText();
  const toast = useToast();
  const queries = useQueryClient();
  const mayEdit = useMayOrganise();
  const { name, shortName, organiserName, introduction, timeZone, consentText, consentVersion, asksIdNumber } = contest;
  const form = useProblemForm<ContestDetails>({
    initial: { name, shortName, organiserName, introduction, timeZone, consentText, consentVersion, asksIdNumber },
    submit: async (body) => {
      const params = { path: { id: contest.id } };
      const changed = await dataOf(api.PATCH('/api/staff/contests/{id}', { params, body }));
      queries.setQueryData(contestQuery(contest.id).queryKey, changed);
      await queries.invalidateQueries({ queryKey: contestsQuery.queryKey, exact: true });
      toast(text.saved);
    },
  });
  return (
    <Form form={form} label={contest.name}>
      <Card>
        <AboutFields form={form} disabled={!mayEdit} />
      </Card>
      <Card title={text.consentTitle}>
        <ConsentFields form={form} disabled={!mayEdit} />
      </Card>
      {mayEdit && (
        <Button type="submit" kind="primary" busy={form.busy}>
          {text.save}
        </Button>
      )}
    </Form>
  );
}
