import { useFormat } from '../../i18n/use-format.js';
import type { View } from '../../api/views.js';
import { useVersionsText } from './versions.messages.js';

type Comparison = View<'ComparisonView'>;

/** A difference in one line: what became of N, how many contestants changed, how many prizes. */
export function ChangeSummary({ comparison }: { readonly comparison: Comparison }) {
  const { compare } = useVersionsText();
  const { number } = useFormat();
  const { from, to, actualCountBefore, actualCountAfter, changedCount, rows } = comparison;
  const before = number(actualCountBefore ?? 0);
  const after = number(actualCountAfter ?? 0);
  const prizes = rows.filter(({ prizeBefore, prizeAfter }) => prizeBefore !== prizeAfter).length;
  const parts = [
    actualCountBefore === actualCountAfter ? compare.countSame(after) : compare.count(before, after),
    changedCount === 0 ? compare.nobody : compare.changed(number(changedCount)),
    ...(prizes > 0 ? [compare.prizes(number(prizes))] : []),
  ];
  return (
    <p>
      {compare.summary(number(from), number(to))} {parts.join('; ')}.
    </p>
  );
}
