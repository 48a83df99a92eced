import { Card } from '../../ui/card.js';
import { ChoiceList } from '../../ui/choice-list.js';
import { Grid } from '../../ui/layout.js';
import { NumberField } from '../../ui/number-field.js';
import { explained } from './explained.js';
import type { RuleSetFormState } from './rule-set-draft.js';
import { useRulesText } from './rules.messages.js';

/** How long, how often, and which sitting counts. */
export function AttemptRules({ form }: { readonly form: RuleSetFormState }) {
  const text = useRulesText();
  return (
    <Card title={text.attempts}>
      <Grid least="12rem">
        <NumberField {...form.field('minutes')} label={text.minutes} hint={text.timeHint} />
        <NumberField {...form.field('seconds')} label={text.seconds} />
      </Grid>
      <Grid least="20rem">
        <ChoiceList {...form.field('limit')} legend={text.limit} choices={explained(text.limits)} />
        {form.values.limit === 'limited' && (
          <>
            <NumberField {...form.field('attemptLimit')} label={text.limitCount} hint={text.limitCountHint} />
            <ChoiceList {...form.field('attemptPeriod')} legend={text.period} choices={explained(text.periods)} />
          </>
        )}
        <ChoiceList {...form.field('countedAttempt')} legend={text.counted} choices={explained(text.counteds)} />
      </Grid>
    </Card>
  );
}
