import { Row, Stack } from '../../ui/layout.js';
import { SelectField } from '../../ui/select-field.js';
import { useUrlFilters } from '../../ui/use-url-filters.js';
import { ItemCard } from './item-card.js';
import { useItemAnalysisText } from './item-analysis.messages.js';
import type { ItemAnalysis } from './item-analysis-view.js';
import { inOrder, isItemOrder, ITEM_ORDERS } from './item-order.js';

/** Every question of the round, in the order that was chosen. */
export function ItemList({ analysis: { items, alarms } }: { readonly analysis: ItemAnalysis }) {
  const { items: text } = useItemAnalysisText();
  const [filters, setFilters] = useUrlFilters({ order: 'ordinal' });
  const order = isItemOrder(filters.order) ? filters.order : 'ordinal';
  return (
    <Stack>
      <Row apart>
        <h2>{text.title}</h2>
        <SelectField
          label={text.sort}
          name="order"
          value={order}
          choices={ITEM_ORDERS.map((value) => ({ value, label: text.sorts[value] }))}
          onChange={(chosen) => setFilters({ order: chosen })}
        />
      </Row>
      {inOrder(items, order).map((item) => (
        <ItemCard key={item.ordinal} item={item} suspect={alarms.some(({ ordinal }) => ordinal === item.ordinal)} />
      ))}
    </Stack>
  );
}
