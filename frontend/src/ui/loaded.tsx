import type { ReactNode } from 'react';
import { sentenceOf } from '../i18n/sentence.js';
import { Button } from './button.js';
import { Notice } from './notice.js';
import { Skeleton } from './skeleton.js';
import { useUiText } from './ui.messages.js';

interface LoadedProps<T> {
  /** What useQuery answers. */
  readonly query: {
    readonly data: T | undefined;
    readonly error: unknown;
    readonly isFetching: boolean;
    readonly refetch: () => unknown;
  };
  readonly children: (data: T) => ReactNode;
  /** In place of the usual skeleton while nothing is there yet. */
  readonly waiting?: ReactNode;
}

/** The three states of something loaded: on its way, refused (with "try again"), there. Old data stays while new is fetched. */
export function Loaded<T>({ query, children, waiting }: LoadedProps<T>) {
  const text = useUiText();
  if (query.data !== undefined) return children(query.data);
  if (!query.error) return waiting ?? <Skeleton lines={4} />;
  return (
    <Notice
      tone="danger"
      title={text.couldNotLoad}
      announced
      actions={
        <Button busy={query.isFetching} onClick={() => void query.refetch()}>
          {text.retry}
        </Button>
      }
    >
      {sentenceOf(query.error)}
    </Notice>
  );
}
