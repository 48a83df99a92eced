import { useRulesText } from './rules.messages.js';
import type { RulesProps } from './rules-section.js';
import { RulesSection } from './rules-section.js';

/** The keys in their order, and who may win. */
export function RankingSection({ rules }: RulesProps) {
  const { ranking } = useRulesText();
  return (
    <RulesSection title={ranking.title}>
      <p>{ranking.intro}</p>
      <ol>
        {rules.keys.map((key) => (
          <li key={key}>{ranking.keys[key]}</li>
        ))}
      </ol>
      {!rules.keys.includes('lot') && <p>{ranking.shared}</p>}
      <p>{ranking.eligibility[rules.eligibility]}</p>
      <p>{ranking.overall}</p>
    </RulesSection>
  );
}
