import { QueryClientProvider, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { createQueryClient } from '../api/query-client.js';
import { useLocale } from '../i18n/locale.js';
import { ToastProvider } from '../ui/toast.js';

/** What every page needs around it: loaded data, toasts. (Locale and connection are stores and need no provider.) */
export function Providers({ children }: { readonly children: ReactNode }) {
  const [queries] = useState(createQueryClient);
  return (
    <QueryClientProvider client={queries}>
      <ReloadOnLocale />
      <ToastProvider>{children}</ToastProvider>
    </QueryClientProvider>
  );
}

/** The server writes sentences too: after a change of language what is on screen is fetched again. */
function ReloadOnLocale() {
  const queries = useQueryClient();
  const locale = useLocale();
  const shown = useRef(locale);
  useEffect(() => {
    if (shown.current === locale) return;
    shown.current = locale;
    void queries.invalidateQueries();
  }, [locale, queries]);
  return null;
}
