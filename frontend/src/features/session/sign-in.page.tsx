import { useEffect } from 'react';
import { Link, useLocation, useSearchParams } from 'wouter';
import { api, dataOf } from '../../api/client.js';
import { nextPath, registerPath } from '../../api/next-path.js';
import { useSession } from '../../api/session.js';
import { useProblemForm } from '../../api/use-problem-form.js';
import { Button } from '../../ui/button.js';
import { Form } from '../../ui/form.js';
import { LinkButton } from '../../ui/link-button.js';
import { Notice } from '../../ui/notice.js';
import { PageHeader } from '../../ui/page-header.js';
import { PasswordField } from '../../ui/password-field.js';
import { TextField } from '../../ui/text-field.js';
import styles from './session.module.css';
import { useSessionText } from './session.messages.js';

/** Signing in, and back to where the visitor wanted to go. */
export default function SignInPage() {
  const { signIn: text } = useSessionText();
  const { account, hasEnded, refresh } = useSession();
  const isKnown = account !== null;
  const [parameters] = useSearchParams();
  const next = nextPath(parameters);
  // Who is led here while still known here may have been signed out from elsewhere: ask before saying otherwise.
  useEffect(() => {
    if (isKnown) void refresh();
  }, [isKnown, refresh]);
  return (
    <div className={styles.narrow}>
      <PageHeader title={text.title} lead={text.lead} />
      {account && (
        <Notice actions={<LinkButton href={next}>{text.goOn}</LinkButton>}>{text.already(account.displayName)}</Notice>
      )}
      {hasEnded && (
        <Notice tone="warning" title={text.ended} announced>
          {text.endedAdvice}
        </Notice>
      )}
      <SignInForm next={parameters.has('next') ? next : null} />
      <p>
        <Link href="/forgotten-password">{text.forgotten}</Link>
      </p>
      <p>
        {text.noAccount} <Link href={registerPath(next)}>{text.register}</Link>
      </p>
    </div>
  );
}

function SignInForm({ next }: { readonly next: string | null }) {
  const { signIn: text } = useSessionText();
  const { forget } = useSession();
  const [, navigate] = useLocation();
  const form = useProblemForm({
    initial: { signInName: '', password: '' },
    draft: { key: 'sign-in', fields: ['signInName'] },
    check: ({ signInName, password }) => ({
      ...(signInName.trim() === '' && { signInName: text.signInNameMissing }),
      ...(password === '' && { password: text.passwordMissing }),
    }),
    submit: async (body) => {
      const { account } = await dataOf(api.POST('/api/session', { body }));
      await forget();
      navigate(next ?? (account?.role === 'contestant' ? '/' : '/staff'), { replace: true });
    },
  });
  return (
    <Form form={form} label={text.title}>
      <TextField
        {...form.field('signInName')}
        label={text.signInName}
        hint={text.signInNameHint}
        autoComplete="username"
      />
      <PasswordField {...form.field('password')} label={text.password} autoComplete="current-password" />
      <Button type="submit" kind="primary" wide busy={form.busy}>
        {text.submit}
      </Button>
    </Form>
  );
}
