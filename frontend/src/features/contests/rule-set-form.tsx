import { useQueryClient } from '@tanstack/react-query';
import { useLocation } from 'wouter';
import { api, dataOf } from '../../api/client.js';
import { contestQuery, useMayOrganise } from '../../api/organising.queries.js';
import { useProblemForm } from '../../api/use-problem-form.js';
import { Button } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { Form } from '../../ui/form.js';
import { TextAreaField } from '../../ui/text-area-field.js';
import { useToast } from '../../ui/toast.js';
import { AttemptRules } from './attempt-rules.js';
import { PeopleRules } from './people-rules.js';
import { PredictionRules } from './prediction-rules.js';
import { PrizeRules } from './prize-rules.js';
import { useRankingRulesText } from './ranking-rules.messages.js';
import { RankingRules } from './ranking-rules.js';
import type { Rules, RuleSetDraft } from './rule-set-draft.js';
import { conflictsOf, draftOfRules, rulesOfDraft, withFormPointers } from './rule-set-draft.js';
import { useRulesText } from './rules.messages.js';
import { VisibilityRules } from './visibility-rules.js';

interface RuleSetFormProps {
  readonly contestId: string;
  /** The rules to start from. */
  readonly origin: Rules;
}

/** Every rule of a contest, in six groups; saving makes a version with a note. */
export function RuleSetForm({ contestId, origin }: RuleSetFormProps) {
  const text = useRulesText();
  const ranking = useRankingRulesText();
  const mayEdit = useMayOrganise();
  const save = useSavingRules(contestId);
  const form = useProblemForm<RuleSetDraft>({
    initial: draftOfRules(origin),
    check: (draft) => conflictsOf(draft, ranking),
    submit: save,
  });
  return (
    <Form form={form} label={text.title}>
      <AttemptRules form={form} />
      <PredictionRules form={form} />
      <RankingRules form={form} />
      <VisibilityRules form={form} />
      <PrizeRules form={form} />
      <PeopleRules form={form} />
      {mayEdit && (
        <>
          <Card>
            <TextAreaField {...form.field('note')} label={text.note} hint={text.noteHint} rows={2} maxLength={500} />
          </Card>
          <Button type="submit" kind="primary" busy={form.busy}>
            {text.save}
          </Button>
        </>
      )}
    </Form>
  );
}

function useSavingRules(contestId: string) {
  const text = useRulesText();
  const toast = useToast();
  const queries = useQueryClient();
  const [, goTo] = useLocation();
  return async (draft: RuleSetDraft): Promise<void> => {
    const body = { rules: rulesOfDraft(draft), note: draft.note };
    const params = { path: { id: contestId } };
    try {
      const saved = await dataOf(api.POST('/api/staff/contests/{id}/rule-sets', { params, body }));
      await queries.invalidateQueries({ queryKey: contestQuery(contestId).queryKey });
      toast(text.saved(saved.version));
    } catch (error) {
      throw withFormPointers(error);
    }
    goTo(`/staff/contests/${contestId}?view=rules`);
  };
}
