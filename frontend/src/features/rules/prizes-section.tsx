import type { View } from '../../api/views.js';
import { useFormat } from '../../i18n/use-format.js';
import { DefinitionList } from '../../ui/definition-list.js';
import { useRulesText } from './rules.messages.js';
import type { RulesProps } from './rules-section.js';
import { Points, RulesSection } from './rules-section.js';

/** What there is to win, and how often. */
export function PrizesSection({ rules }: RulesProps) {
  const { prizes } = useRulesText();
  const hasPrizes = rules.prizes.length + rules.overallPrizes.length > 0;
  return (
    <RulesSection title={prizes.title}>
      {!hasPrizes && <p>{prizes.none}</p>}
      <PrizeList title={prizes.weekly} prizes={rules.prizes} />
      <PrizeList title={prizes.overall} prizes={rules.overallPrizes} />
      <Points
        points={[
          rules.onePrizePerPerson && prizes.once,
          rules.rosterFloorPercent > 0 && prizes.units(rules.rosterFloorPercent),
        ]}
      />
    </RulesSection>
  );
}

interface PrizeListProps {
  readonly title: string;
  readonly prizes: readonly View<'PrizeView'>[];
}

function PrizeList({ title, prizes }: PrizeListProps) {
  const { number } = useFormat();
  if (prizes.length === 0) return null;
  const items = prizes.map(({ name, count, value }) => ({
    term: name,
    value: value ? `${number(count)} × ${value}` : number(count),
  }));
  return (
    <>
      <h3>{title}</h3>
      <DefinitionList items={items} />
    </>
  );
}
