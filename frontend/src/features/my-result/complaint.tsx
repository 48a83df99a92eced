import { Link } from 'wouter';
import { Card } from '../../ui/card.js';
import { CopyText } from '../../ui/copy-text.js';
import { useMyResultText } from './my-result.messages.js';

/** What to do when something is not right, with the code that is asked for. */
export function Complaint({ receiptCode }: { readonly receiptCode: string | null }) {
  const { complaint, receiptCode: label } = useMyResultText();
  return (
    <Card title={complaint.title}>
      <p>{complaint.advice}</p>
      {receiptCode && <CopyText value={receiptCode} name={label} />}
      <Link href="/rules">{complaint.rules}</Link>
    </Card>
  );
}
