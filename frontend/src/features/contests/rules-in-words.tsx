import { useFormat } from '../../i18n/use-format.js';
import { DefinitionList } from '../../ui/definition-list.js';
import { useRankingRulesText } from './ranking-rules.messages.js';
import type { Rules } from './rule-set-draft.js';
import { useRulesText } from './rules.messages.js';

/** A version of the rules, to be read. */
export function RulesInWords({ rules }: { readonly rules: Rules }) {
  const text = useRulesText();
  const ranking = useRankingRulesText();
  const format = useFormat();
  const prizes = (list: Rules['prizes']) =>
    list.length === 0
      ? ranking.noPrizes
      : list.map(({ name, count, value }) => [`${count} ${name}`, value].filter(Boolean).join(': ')).join(' · ');
  const limit =
    rules.attemptLimit === null
      ? text.limits.unlimited.label
      : `${rules.attemptLimit} · ${text.periods[rules.attemptPeriod].label.toLowerCase()}`;
  return (
    <DefinitionList
      items={[
        { term: text.time, value: format.span(rules.timeLimitSeconds * 1000) },
        { term: text.limit, value: limit },
        { term: text.counted, value: text.counteds[rules.countedAttempt].label },
        { term: text.target, value: text.targets[rules.predictionTarget].label },
        { term: text.required, value: text.requireds[rules.predictionRequired ? 'yes' : 'no'].label },
        { term: ranking.keys, value: rules.keys.map((key) => ranking.keyNames[key].label).join(' → ') },
        { term: ranking.eligibility, value: ranking.eligibilities[rules.eligibility].label },
        { term: ranking.scores, value: ranking.scoreses[rules.scoresVisible].label },
        { term: ranking.standings, value: ranking.standingses[rules.standingsVisible].label },
        { term: ranking.roundPrizes, value: prizes(rules.prizes) },
        { term: ranking.overallPrizes, value: prizes(rules.overallPrizes) },
        { term: ranking.onePrize, value: ranking.onePrizes[rules.onePrizePerPerson ? 'yes' : 'no'].label },
        { term: text.guardian, value: format.number(rules.guardianUnderAge) },
        { term: text.floor, value: format.number(rules.rosterFloorPercent) },
      ]}
    />
  );
}
