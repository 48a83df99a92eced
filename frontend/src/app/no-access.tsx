import { LockKeyhole } from 'lucide-react';
import { EmptyState } from '../ui/empty-state.js';
import { LinkButton } from '../ui/link-button.js';
import { usePageTitle } from '../ui/use-page-title.js';
import { useAppText } from './app.messages.js';
import { useNoAccessText } from './no-access.messages.js';
import { useNotFoundText } from './not-found.messages.js';

/** For somebody signed in with another role. */
export default function NoAccess() {
  const noAccess = useNoAccessText();
  const { notFound } = useNotFoundText();
  const { pages } = useAppText();
  usePageTitle(noAccess.title);
  return (
    <EmptyState
      ofPage
      icon={LockKeyhole}
      title={noAccess.title}
      action={
        <>
          <LinkButton kind="primary" href="/sign-in">
            {pages.signIn}
          </LinkButton>{' '}
          <LinkButton href="/">{notFound.toHome}</LinkButton>
        </>
      }
    >
      {noAccess.advice}
    </EmptyState>
  );
}
