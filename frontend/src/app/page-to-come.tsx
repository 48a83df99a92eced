import { EmptyState } from '../ui/empty-state.js';
import { LinkButton } from '../ui/link-button.js';
import { usePageTitle } from '../ui/use-page-title.js';
import { useNotFoundText } from './not-found.messages.js';

/** Stands in a route table until the page is built. */
export default function PageToCome() {
  const { toCome, notFound } = useNotFoundText();
  usePageTitle(toCome.title);
  return (
    <EmptyState ofPage title={toCome.title} action={<LinkButton href="/">{notFound.toHome}</LinkButton>}>
      {toCome.advice}
    </EmptyState>
  );
}
