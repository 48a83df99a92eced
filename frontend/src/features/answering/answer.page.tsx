import { useQuery } from '@tanstack/react-query';
import { Suspense, useEffect, useState } from 'react';
import { Redirect, useParams } from 'wouter';
import { ApiProblem } from '../../api/problem.js';
import { useSession } from '../../api/session.js';
import { Loaded } from '../../ui/loaded.js';
import { Waiting } from '../../ui/spinner.js';
import { Answering } from './answering.js';
import type { Attempt } from './attempt.js';
import { attemptQuery } from './attempt.js';
import { receiptPath } from './receipt.js';
import { lazyPage } from '../../i18n/lazy-page.js';

// Who comes back to an open attempt needs nothing of the page before it.
const BeforeAttempt = lazyPage(() => import('./before-attempt.js'));

/** Start → questions → prediction → review → submission, or straight to the receipt where all is done. */
export default function AnswerPage() {
  const { roundId = '' } = useParams();
  const attempt = useQuery(attemptQuery(roundId));
  useSignInAgain(attempt.data === undefined ? attempt.error : null);
  return (
    <Loaded query={attempt} waiting={<Waiting />}>
      {(loaded) => <AttemptOrStart key={roundId} roundId={roundId} attempt={loaded} />}
    </Loaded>
  );
}

interface AttemptOrStartProps {
  readonly roundId: string;
  readonly attempt: Attempt | null;
}

function AttemptOrStart({ roundId, attempt }: AttemptOrStartProps) {
  const openId = useOpenedId(attempt);
  if (attempt && !attempt.receipt) return <Answering key={attempt.id} attempt={attempt} />;
  // It ended on this screen: at the deadline, or by a submission on another device.
  if (attempt && attempt.id === openId) return <Redirect to={receiptPath(roundId, attempt.id)} replace />;
  return (
    <Suspense fallback={<Waiting />}>
      <BeforeAttempt roundId={roundId} attempt={attempt} />
    </Suspense>
  );
}

/** The attempt that was seen open on this screen. */
function useOpenedId(attempt: Attempt | null): string | null {
  const [openId, setOpenId] = useState<string | null>(null);
  const openNow = attempt && !attempt.receipt ? attempt.id : null;
  useEffect(() => {
    if (openNow) setOpenId(openNow);
  }, [openNow]);
  return openNow ?? openId;
}

/** A session that has ended is read again; the guard then leads to the sign-in page and back. */
function useSignInAgain(error: unknown): void {
  const { refresh } = useSession();
  const isSignedOut = error instanceof ApiProblem && error.status === 401;
  useEffect(() => {
    if (isSignedOut) void refresh();
  }, [isSignedOut, refresh]);
}
