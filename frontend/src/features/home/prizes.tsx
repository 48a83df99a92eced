import { Link } from 'wouter';
import type { View } from '../../api/views.js';
import { useFormat } from '../../i18n/use-format.js';
import { Card } from '../../ui/card.js';
import styles from './about.module.css';
import { useAboutText } from './about.messages.js';

/** What there is to win each week and overall, and the units' league once it may be seen. */
export function Prizes({ home }: { readonly home: View<'HomeView'> }) {
  const { prizes: text } = useAboutText();
  if (home.prizes.length + home.overallPrizes.length === 0 && !home.standingsVisible) return null;
  return (
    <Card title={text.title}>
      <PrizeList title={text.weekly} prizes={home.prizes} />
      <PrizeList title={text.overall} prizes={home.overallPrizes} />
      {home.standingsVisible && <Link href="/standings?view=units">{text.units}</Link>}
    </Card>
  );
}

interface PrizeListProps {
  readonly title: string;
  readonly prizes: readonly View<'PrizeView'>[];
}

function PrizeList({ title, prizes }: PrizeListProps) {
  const format = useFormat();
  if (prizes.length === 0) return null;
  return (
    <div>
      <h3>{title}</h3>
      <dl className={styles.prizes}>
        {prizes.map(({ code, name, count, value }) => (
          <div key={code}>
            <dt>
              {name} <span>× {format.number(count)}</span>
            </dt>
            {value && <dd>{value}</dd>}
          </div>
        ))}
      </dl>
    </div>
  );
}
