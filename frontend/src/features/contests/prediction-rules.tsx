import { Card } from '../../ui/card.js';
import { ChoiceList } from '../../ui/choice-list.js';
import { Grid } from '../../ui/layout.js';
import { explained } from './explained.js';
import type { RuleSetFormState } from './rule-set-draft.js';
import { useRulesText } from './rules.messages.js';

/** What is predicted, and whether it must be. */
export function PredictionRules({ form }: { readonly form: RuleSetFormState }) {
  const text = useRulesText();
  return (
    <Card title={text.prediction}>
      <Grid least="20rem">
        <ChoiceList {...form.field('predictionTarget')} legend={text.target} choices={explained(text.targets)} />
        <ChoiceList
          name="predictionRequired"
          legend={text.required}
          choices={explained(text.requireds)}
          value={form.values.predictionRequired ? 'yes' : 'no'}
          onChange={(answer) => form.set('predictionRequired', answer === 'yes')}
          error={form.faults.predictionRequired}
        />
      </Grid>
    </Card>
  );
}
