import { Card } from '../../ui/card.js';
import { ChoiceList } from '../../ui/choice-list.js';
import { Grid } from '../../ui/layout.js';
import { explained } from './explained.js';
import type { RuleSetFormState } from './rule-set-draft.js';
import { conflictsOf } from './rule-set-draft.js';
import { useRankingRulesText } from './ranking-rules.messages.js';

/** When contestants see their score and the standings; what cannot go together is said at once. */
export function VisibilityRules({ form }: { readonly form: RuleSetFormState }) {
  const text = useRankingRulesText();
  return (
    <Card title={text.visibility}>
      <Grid least="20rem">
        <ChoiceList {...form.field('scoresVisible')} legend={text.scores} choices={explained(text.scoreses)} />
        <ChoiceList
          {...form.field('standingsVisible')}
          legend={text.standings}
          choices={explained(text.standingses)}
          error={form.faults.standingsVisible ?? conflictsOf(form.values, text).standingsVisible}
        />
      </Grid>
    </Card>
  );
}
