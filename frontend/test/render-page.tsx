import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import { Providers } from '../src/app/providers.js';

/** Shows a page as the application would, at an address: `const { user } = renderPage(<HomePage />, '/')`. */
export function renderPage(page: ReactNode, path = '/') {
  const { hook, searchHook, history } = memoryLocation({ path, record: true });
  const shown = render(
    <Router hook={hook} searchHook={searchHook}>
      <Providers>{page}</Providers>
    </Router>,
  );
  return { ...shown, user: userEvent.setup(), history };
}
