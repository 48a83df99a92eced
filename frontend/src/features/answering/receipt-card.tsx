import { CircleCheckBig, ImageDown, Printer, Share2 } from 'lucide-react';
import { useContest } from '../../api/contest.js';
import type { Receipt } from '../../api/my-rounds.js';
import { useFormat } from '../../i18n/use-format.js';
import { Button } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { CopyText } from '../../ui/copy-text.js';
import { DefinitionList } from '../../ui/definition-list.js';
import { useToast } from '../../ui/toast.js';
import styles from './receipt-card.module.css';
import { factsOf } from './receipt-facts.js';
import { useReceiptText } from './receipt.messages.js';

/** The receipt itself, with the ways to keep it. */
export function ReceiptCard({ receipt }: { readonly receipt: Receipt }) {
  const text = useReceiptText();
  const format = useFormat();
  const facts = factsOf(receipt, text, format);
  return (
    <Card look="gold">
      <p className={styles.headline}>
        <CircleCheckBig aria-hidden="true" />
        {receipt.finalisedBy === 'deadline' ? text.byDeadline : text.submitted}
      </p>
      <div className={styles.code}>
        <h2>{text.code}</h2>
        <CopyText value={receipt.code} name={text.codeName} />
      </div>
      <DefinitionList items={facts} />
      <p>{text.keep}</p>
      <Keeping receipt={receipt} facts={facts} />
    </Card>
  );
}

interface KeepingProps {
  readonly receipt: Receipt;
  readonly facts: ReturnType<typeof factsOf>;
}

function Keeping({ receipt, facts }: KeepingProps) {
  const text = useReceiptText();
  const contest = useContest();
  const toast = useToast();
  const canShare = 'canShare' in navigator;
  const keep = async (way: 'save' | 'share'): Promise<void> => {
    try {
      // Only whoever wants an image loads the drawing of it.
      const image = await import('./receipt-image.js');
      const title = contest.data?.contest.name ?? '';
      const file = await image.receiptImage({
        title,
        code: receipt.code,
        heading: text.title,
        facts,
        foot: text.imageFoot,
      });
      await (way === 'share' ? image.share(file) : image.save(file));
    } catch {
      toast(text.imageFailed, 'warning');
    }
  };
  return (
    <div className={styles.keeping} data-print="no">
      <Button icon={<ImageDown aria-hidden="true" />} onClick={() => void keep('save')}>
        {text.saveImage}
      </Button>
      {canShare && (
        <Button icon={<Share2 aria-hidden="true" />} onClick={() => void keep('share')}>
          {text.shareImage}
        </Button>
      )}
      <Button icon={<Printer aria-hidden="true" />} onClick={() => window.print()}>
        {text.print}
      </Button>
    </div>
  );
}
