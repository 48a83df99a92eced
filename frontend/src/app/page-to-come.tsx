import { EmptyState } from '../ui/empty-state.js';
import { LinkButton } from '../ui/link-button.js';
import { usePageTitle } from '../ui/use-page-title.js';
import { useAppText } from './app.messages.js';

/** Stands in a route table until the page is built. */
export default function PageToCome() {
  const { toCome, notFound } = useAppText();
  usePageTitle(toCome.title);
  return (
    <EmptyState title={toCome.title} action={<LinkButton href="/">{notFound.toHome}</LinkButton>}>
      {toCome.advice}
    </EmptyState>
  );
}
