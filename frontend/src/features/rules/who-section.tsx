import { useRulesText } from './rules.messages.js';
import type { RulesProps } from './rules-section.js';
import { Points, RulesSection } from './rules-section.js';

/** Who may take part. */
export function WhoSection({ rules }: RulesProps) {
  const { who } = useRulesText();
  const age = rules.guardianUnderAge;
  return (
    <RulesSection title={who.title}>
      <Points points={[who.open, who.barred, who.once, age > 0 && who.guardian(age)]} />
    </RulesSection>
  );
}
