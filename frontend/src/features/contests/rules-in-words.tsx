import { useFormat } from '../../i18n/use-format.js';
import { DefinitionList } from '../../ui/definition-list.js';
import type { Rules } from './rule-set-draft.js';
import { useRulesText } from './rules.messages.js';

/** A version of the rules, to be read. */
export function RulesInWords({ rules }: { readonly rules: Rules }) {
  const text = useRulesText();
  const format = useFormat();
  const prizes = (list: Rules['prizes']) =>
    list.length === 0
      ? text.noPrizes
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
        { term: text.keys, value: rules.keys.map((key) => text.keyNames[key].label).join(' → ') },
        { term: text.eligibility, value: text.eligibilities[rules.eligibility].label },
        { term: text.scores, value: text.scoreses[rules.scoresVisible].label },
        { term: text.standings, value: text.standingses[rules.standingsVisible].label },
        { term: text.roundPrizes, value: prizes(rules.prizes) },
        { term: text.overallPrizes, value: prizes(rules.overallPrizes) },
        { term: text.onePrize, value: text.onePrizes[rules.onePrizePerPerson ? 'yes' : 'no'].label },
        { term: text.guardian, value: format.number(rules.guardianUnderAge) },
        { term: text.floor, value: format.number(rules.rosterFloorPercent) },
      ]}
    />
  );
}
