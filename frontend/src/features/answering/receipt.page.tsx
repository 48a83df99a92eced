import { useQuery } from '@tanstack/react-query';
import { FileQuestion } from 'lucide-react';
import { useParams, useSearchParams } from 'wouter';
import { useMyRounds } from '../../api/my-rounds.js';
import { EmptyState } from '../../ui/empty-state.js';
import { LinkButton } from '../../ui/link-button.js';
import { Loaded } from '../../ui/loaded.js';
import { PageHeader } from '../../ui/page-header.js';
import { AfterReceipt } from './after-receipt.js';
import { OtherReceipts } from './other-receipts.js';
import { ReceiptCard } from './receipt-card.js';
import { useReceiptText } from './receipt.messages.js';
import { receiptQuery } from './receipt.js';

/** The proof that an attempt was received: of `?attempt=…`, or of the latest one. */
export default function ReceiptPage() {
  const { roundId = '' } = useParams();
  const [parameters] = useSearchParams();
  const myRounds = useMyRounds();
  const mine = myRounds.data?.find((round) => round.roundId === roundId);
  const attemptId = parameters.get('attempt') ?? mine?.receipts.at(-1)?.attemptId;
  const text = useReceiptText();
  if (!attemptId) {
    return (
      <>
        <PageHeader title={text.title} />
        <Loaded query={myRounds}>{() => <NoReceipt roundId={roundId} />}</Loaded>
      </>
    );
  }
  return (
    <>
      <OneReceipt attemptId={attemptId} />
      <AfterReceipt roundId={roundId} mine={mine} />
      <OtherReceipts receipts={mine?.receipts ?? []} shownId={attemptId} />
    </>
  );
}

function OneReceipt({ attemptId }: { readonly attemptId: string }) {
  const text = useReceiptText();
  const receipt = useQuery(receiptQuery(attemptId));
  return (
    <>
      <PageHeader title={text.title} over={receipt.data?.roundName} />
      <Loaded query={receipt}>{(loaded) => <ReceiptCard receipt={loaded} />}</Loaded>
    </>
  );
}

function NoReceipt({ roundId }: { readonly roundId: string }) {
  const { none } = useReceiptText();
  return (
    <EmptyState
      icon={FileQuestion}
      title={none.title}
      action={<LinkButton href={`/rounds/${roundId}/answer`}>{none.toAttempt}</LinkButton>}
    >
      {none.advice}
    </EmptyState>
  );
}
