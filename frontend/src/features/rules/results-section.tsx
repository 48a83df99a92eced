import { useRulesText } from './rules.messages.js';
import type { RulesProps } from './rules-section.js';
import { Points, RulesSection } from './rules-section.js';

/** When what is shown, and what to do about a mistake. */
export function ResultsSection({ rules }: RulesProps) {
  const { results } = useRulesText();
  return (
    <RulesSection title={results.title}>
      <Points
        points={[
          results.scores[rules.scoresVisible],
          results.standings[rules.standingsVisible],
          results.provisional,
          results.recompute,
          results.privacy,
        ]}
      />
    </RulesSection>
  );
}
