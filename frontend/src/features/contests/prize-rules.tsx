import { Card } from '../../ui/card.js';
import { ChoiceList } from '../../ui/choice-list.js';
import { explained } from './explained.js';
import { PrizesField } from './prizes-field.js';
import type { RuleSetFormState } from './rule-set-draft.js';
import { useRankingRulesText } from './ranking-rules.messages.js';

/** The prizes of a round and of the whole, and how many one person may win. */
export function PrizeRules({ form }: { readonly form: RuleSetFormState }) {
  const text = useRankingRulesText();
  return (
    <Card title={text.prizes}>
      <PrizesField {...form.field('prizes')} legend={text.roundPrizes} faults={form.faults} />
      <PrizesField {...form.field('overallPrizes')} legend={text.overallPrizes} faults={form.faults} />
      <ChoiceList
        name="onePrizePerPerson"
        legend={text.onePrize}
        choices={explained(text.onePrizes)}
        value={form.values.onePrizePerPerson ? 'yes' : 'no'}
        onChange={(answer) => form.set('onePrizePerPerson', answer === 'yes')}
        error={form.faults.onePrizePerPerson}
      />
    </Card>
  );
}
