import { Card } from '../../ui/card.js';
import { ChoiceList } from '../../ui/choice-list.js';
import { Grid } from '../../ui/layout.js';
import { explained } from './explained.js';
import { RankKeysField } from './rank-keys-field.js';
import type { RuleSetFormState } from './rule-set-draft.js';
import { useRankingRulesText } from './ranking-rules.messages.js';

/** The order of the keys, and who may win. */
export function RankingRules({ form }: { readonly form: RuleSetFormState }) {
  const text = useRankingRulesText();
  return (
    <Card title={text.ranking}>
      <Grid least="20rem">
        <RankKeysField
          keys={form.values.keys}
          onChange={(keys) => form.set('keys', [...keys])}
          error={form.faults.keys}
        />
        <ChoiceList {...form.field('eligibility')} legend={text.eligibility} choices={explained(text.eligibilities)} />
      </Grid>
    </Card>
  );
}
