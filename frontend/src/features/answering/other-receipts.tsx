import { Link } from 'wouter';
import type { Receipt } from '../../api/my-rounds.js';
import { useFormat } from '../../i18n/use-format.js';
import { Card } from '../../ui/card.js';
import { useReceiptText } from './receipt.messages.js';
import { receiptPath } from './receipt.js';

interface OtherReceiptsProps {
  readonly receipts: readonly Receipt[];
  readonly shownId: string;
}

/** The other attempts of the same round, where there were several. */
export function OtherReceipts({ receipts, shownId }: OtherReceiptsProps) {
  const text = useReceiptText();
  const format = useFormat();
  const others = receipts.filter(({ attemptId }) => attemptId !== shownId);
  if (others.length === 0) return null;
  return (
    <Card title={text.others}>
      <ul>
        {others.map(({ attemptId, roundId, attemptNumber, submittedAt, code }) => (
          <li key={attemptId}>
            <Link href={receiptPath(roundId, attemptId)}>{text.attemptNumber(format.number(attemptNumber))}</Link>
            {` – ${code}, ${format.instant(submittedAt)}`}
          </li>
        ))}
      </ul>
    </Card>
  );
}
