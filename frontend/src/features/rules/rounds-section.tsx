import type { View } from '../../api/views.js';
import { useFormat } from '../../i18n/use-format.js';
import { DefinitionList } from '../../ui/definition-list.js';
import { useRulesText } from './rules.messages.js';
import { RulesSection } from './rules-section.js';

/** When each round opens and closes. */
export function RoundsSection({ rounds }: { readonly rounds: readonly View<'RulesRoundView'>[] }) {
  const { rounds: text } = useRulesText();
  const format = useFormat();
  return (
    <RulesSection title={text.title}>
      {rounds.length === 0 ? (
        <p>{text.empty}</p>
      ) : (
        <DefinitionList
          items={rounds.map(({ name, opensAt, closesAt }) => ({
            term: name,
            value: text.window(format.instant(opensAt), format.instant(closesAt)),
          }))}
        />
      )}
      <p>{text.clock}</p>
    </RulesSection>
  );
}
