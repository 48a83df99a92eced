import { Compass } from 'lucide-react';
import { Button } from '../ui/button.js';
import { EmptyState } from '../ui/empty-state.js';
import { Row } from '../ui/layout.js';
import { LinkButton } from '../ui/link-button.js';
import { usePageTitle } from '../ui/use-page-title.js';
import { useNotFoundText } from './not-found.messages.js';

/** For an address that leads nowhere, and for what a visitor may not know of. */
export default function NotFound() {
  const { notFound } = useNotFoundText();
  usePageTitle(notFound.title);
  return (
    <EmptyState
      ofPage
      icon={Compass}
      title={notFound.title}
      action={
        <Row>
          <LinkButton kind="primary" href="/">
            {notFound.toHome}
          </LinkButton>
          <Button onClick={() => history.back()}>{notFound.back}</Button>
        </Row>
      }
    >
      {notFound.advice}
    </EmptyState>
  );
}
