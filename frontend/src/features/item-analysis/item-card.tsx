import { Badge } from '../../ui/badge.js';
import { Card } from '../../ui/card.js';
import { Row } from '../../ui/layout.js';
import { GroupChoices } from './group-choices.js';
import styles from './item-card.module.css';
import { ItemFigures } from './item-figures.js';
import { useItemAnalysisText } from './item-analysis.messages.js';
import type { AnalysedItem } from './item-analysis-view.js';
import { anchorOf } from './item-analysis-view.js';

interface ItemCardProps {
  readonly item: AnalysedItem;
  /** There is an alarm about its key. */
  readonly suspect: boolean;
}

/** One question: its wording, its figures, and who chose what. */
export function ItemCard({ item, suspect }: ItemCardProps) {
  const { items: text } = useItemAnalysisText();
  return (
    <div id={anchorOf(item.ordinal)} className={styles.item}>
      <Card
        headingLevel={3}
        title={item.code}
        aside={
          <Row>
            {suspect && <Badge tone="danger">{text.suspect}</Badge>}
            {item.voided && <Badge tone="neutral">{text.voided}</Badge>}
          </Row>
        }
      >
        <p className={styles.stem}>{item.stem}</p>
        {item.n === 0 ? <p>{text.nobodyHad}</p> : <Figured item={item} />}
      </Card>
    </div>
  );
}

function Figured({ item }: { readonly item: AnalysedItem }) {
  const { items: text } = useItemAnalysisText();
  return (
    <>
      {item.voided && <p>{text.voidedAdvice}</p>}
      <ItemFigures item={item} />
      <GroupChoices item={item} />
    </>
  );
}
