import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useConnected } from '../../api/connection.js';
import { useFormat } from '../../i18n/use-format.js';
import { Notice } from '../../ui/notice.js';
import { PageHeader } from '../../ui/page-header.js';
import { Waiting } from '../../ui/spinner.js';
import { useAnsweringText } from './answering.messages.js';
import type { Attempt } from './attempt.js';
import { attemptQuery } from './attempt.js';

interface TimeUpProps {
  readonly attempt: Attempt;
  readonly unsentCount: number;
}

/** The deadline has passed: what counts, what may not, and the receipt as soon as the server has made it. */
export function TimeUp({ attempt, unsentCount }: TimeUpProps) {
  const { timeUp } = useAnsweringText();
  const format = useFormat();
  const connected = useConnected();
  useAskingForReceipt(attempt.roundId);
  const title = timeUp.title(format.timeOfDay(attempt.deadlineAt, { precision: 'second' }));
  return (
    <>
      <PageHeader title={title} over={attempt.roundName} />
      <Notice tone={connected ? 'info' : 'warning'} announced>
        <p>{connected ? timeUp.savedCount : timeUp.offline}</p>
        {unsentCount > 0 && <p>{timeUp.unsent(unsentCount)}</p>}
      </Notice>
      <Waiting label={timeUp.waiting} />
    </>
  );
}

/** Reads the attempt until it is finished, at uneven times: at a closing minute everybody would ask at once. */
function useAskingForReceipt(roundId: string): void {
  const queries = useQueryClient();
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const askAfter = (leastMs: number) => {
      timer = setTimeout(
        () => {
          void queries.invalidateQueries({ queryKey: attemptQuery(roundId).queryKey });
          askAfter(3000);
        },
        leastMs + Math.random() * leastMs,
      );
    };
    askAfter(700);
    return () => clearTimeout(timer);
  }, [queries, roundId]);
}
