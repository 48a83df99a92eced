import { useLocation } from 'wouter';
import { api } from '../../api/client.js';
import { useServerClock, useSession } from '../../api/session.js';
import { useProblemForm } from '../../api/use-problem-form.js';
import type { View } from '../../api/views.js';
import { wallClock } from '../../i18n/format.js';
import { Button } from '../../ui/button.js';
import { Form } from '../../ui/form.js';
import { useToast } from '../../ui/toast.js';
import { AccountPart } from './account-part.js';
import { ConsentPart } from './consent-part.js';
import { GuardianPart } from './guardian-part.js';
import { PersonPart } from './person-part.js';
import { PlacePart } from './place-part.js';
import { DRAFT_FIELDS, NO_VALUES, faultsOf, needsGuardian, requestOf } from './registration-values.js';
import type { RegistrationValues } from './registration-values.js';
import { useRegistrationText } from './registration.messages.js';

interface RegistrationFormProps {
  readonly terms: View<'TermsView'>;
  readonly next: string;
}

/** One short form; who registers is signed in and goes on. */
export function RegistrationForm({ terms, next }: RegistrationFormProps) {
  const text = useRegistrationText();
  const toast = useToast();
  const { forget } = useSession();
  const [, navigate] = useLocation();
  const clock = useServerClock();
  const asksGuardian = (values: RegistrationValues) => needsGuardian(values, terms, dayOf(clock.now()));
  const form = useProblemForm({
    initial: NO_VALUES,
    draft: { key: 'registration', fields: DRAFT_FIELDS },
    check: (values) => faultsOf(values, text, asksGuardian(values)),
    submit: async (values) => {
      await api.POST('/api/registrations', { body: requestOf(values, asksGuardian(values)) });
      toast(text.done);
      navigate(next, { replace: true });
      await forget();
    },
  });
  return (
    <Form form={form} label={text.title}>
      <PersonPart form={form} terms={terms} />
      <PlacePart form={form} />
      <AccountPart form={form} terms={terms} />
      {asksGuardian(form.values) && <GuardianPart form={form} terms={terms} />}
      <ConsentPart form={form} terms={terms} />
      <Button type="submit" kind="primary" large busy={form.busy}>
        {text.submit}
      </Button>
    </Form>
  );
}

/** The contest's calendar day at an instant, as `2026-08-10`. */
function dayOf(instant: number): string {
  const { year, month, dayOfMonth } = wallClock(instant);
  return `${year}-${month}-${dayOfMonth}`;
}
