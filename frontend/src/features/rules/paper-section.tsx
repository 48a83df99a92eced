import { useFormat } from '../../i18n/use-format.js';
import { useRulesText } from './rules.messages.js';
import type { RulesProps } from './rules-section.js';
import { Points, RulesSection } from './rules-section.js';

/** Questions, time, attempts; then the prediction. */
export function PaperSection({ rules }: RulesProps) {
  const { paper, prediction } = useRulesText();
  const format = useFormat();
  const { attemptLimit: limit, attemptPeriod: period } = rules;
  const attempts = limit === null ? paper.attempts.unlimited : paper.attempts[period](format.number(limit));
  const severalAttempts = limit !== 1 || period === 'day';
  return (
    <>
      <RulesSection title={paper.title}>
        <Points
          points={[
            paper.options,
            paper.time(format.span(rules.timeLimitSeconds * 1000)),
            paper.saved,
            attempts,
            severalAttempts && paper.counted[rules.countedAttempt],
          ]}
        />
      </RulesSection>
      <RulesSection title={prediction.title}>
        <Points
          points={[
            prediction.target[rules.predictionTarget],
            rules.predictionRequired ? prediction.required : prediction.optional,
            prediction.once,
            !rules.keys.includes('predictionDistance') && prediction.unused,
          ]}
        />
      </RulesSection>
    </>
  );
}
