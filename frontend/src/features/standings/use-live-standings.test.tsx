import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, render } from '@testing-library/react';
import { useLiveStandings } from './use-live-standings.js';

/** A browser's stream as far as the page can tell. */
class Stream extends EventTarget {
  static readonly CLOSED = 2;
  static opened: Stream[] = [];
  readyState = 1;

  constructor(readonly url: string) {
    super();
    Stream.opened.push(this);
  }

  close(): void {
    this.readyState = Stream.CLOSED;
  }

  fail(readyState: number): void {
    this.readyState = readyState;
    act(() => void this.dispatchEvent(new Event('error')));
  }
}

function Page() {
  useLiveStandings('one', 'live');
  return null;
}

describe('a live standing', () => {
  const browsers = globalThis.EventSource;
  beforeEach(() => {
    jest.useFakeTimers();
    Stream.opened = [];
    globalThis.EventSource = Stream as unknown as typeof EventSource;
  });
  afterEach(() => {
    jest.useRealTimers();
    globalThis.EventSource = browsers;
  });

  const show = () =>
    render(
      <QueryClientProvider client={new QueryClient()}>
        <Page />
      </QueryClientProvider>,
    );
  const pass = (ms: number) => act(() => jest.advanceTimersByTime(ms));

  it('is asked for again some time after it was refused', () => {
    show();
    Stream.opened[0]?.fail(Stream.CLOSED);
    pass(1_900);
    expect(Stream.opened).toHaveLength(1);
    pass(4_200);
    expect(Stream.opened.map(({ url }) => url)).toEqual([
      '/api/rounds/one/standings/events',
      '/api/rounds/one/standings/events',
    ]);
  });

  it('is left to the browser where the line broke', () => {
    show();
    Stream.opened[0]?.fail(0);
    pass(60_000);
    expect(Stream.opened).toHaveLength(1);
  });

  it('is not asked for again by a page that has gone', () => {
    const { unmount } = show();
    Stream.opened[0]?.fail(Stream.CLOSED);
    unmount();
    pass(60_000);
    expect(Stream.opened).toHaveLength(1);
  });
});
