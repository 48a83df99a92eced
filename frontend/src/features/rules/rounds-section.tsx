import type { View } from '../../api/views.js';
import { useFormat } from '../../i18n/use-format.js';
import { DataTable } from '../../ui/data-table.js';
import { useRulesText } from './rules.messages.js';
import { RulesSection } from './rules-section.js';

/** When each round opens and closes. */
export function RoundsSection({ rounds }: { readonly rounds: readonly View<'RulesRoundView'>[] }) {
  const { rounds: text } = useRulesText();
  const format = useFormat();
  return (
    <RulesSection title={text.title}>
      <DataTable
        caption={text.title}
        columns={[
          { key: 'name', header: text.name, cell: ({ name }) => name },
          { key: 'opens', header: text.opens, cell: ({ opensAt }) => format.instant(opensAt) },
          { key: 'closes', header: text.closes, cell: ({ closesAt }) => format.instant(closesAt) },
        ]}
        rows={rounds}
        rowKey={({ number }) => String(number)}
        empty={<p>{text.empty}</p>}
      />
      <p>{text.clock}</p>
    </RulesSection>
  );
}
