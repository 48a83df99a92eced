import { Card } from '../../ui/card.js';
import { Grid } from '../../ui/layout.js';
import { NumberField } from '../../ui/number-field.js';
import type { RuleSetFormState } from './rule-set-draft.js';
import { useRulesText } from './rules.messages.js';

/** Children's guardians, and the floor of the collective prizes. */
export function PeopleRules({ form }: { readonly form: RuleSetFormState }) {
  const text = useRulesText();
  return (
    <Card title={text.people}>
      <Grid least="20rem">
        <NumberField {...form.field('guardianUnderAge')} label={text.guardian} hint={text.guardianHint} />
        <NumberField {...form.field('rosterFloorPercent')} label={text.floor} hint={text.floorHint} />
      </Grid>
    </Card>
  );
}
