import { Hammer } from 'lucide-react';
import { EmptyState } from '../ui/empty-state.js';
import { LinkButton } from '../ui/link-button.js';
import { PageHeader } from '../ui/page-header.js';
import type { AppText } from './app.messages.js';
import { useAppText } from './app.messages.js';

/** Stands in a route table until the page is built. */
export function pageToCome(name: keyof AppText['pages']) {
  return function PageToCome() {
    const { pages, toCome, notFound } = useAppText();
    return (
      <>
        <PageHeader title={pages[name]} />
        <EmptyState icon={Hammer} title={toCome.title} action={<LinkButton href="/">{notFound.toHome}</LinkButton>}>
          {toCome.advice}
        </EmptyState>
      </>
    );
  };
}
