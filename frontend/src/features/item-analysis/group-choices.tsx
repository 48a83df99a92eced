import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import { useFormat } from '../../i18n/use-format.js';
import { Badge } from '../../ui/badge.js';
import { classNames } from '../../ui/class-names.js';
import styles from './group-choices.module.css';
import type { ItemAnalysisText } from './item-analysis.messages.js';
import { useItemAnalysisText } from './item-analysis.messages.js';
import type { AnalysedItem, GroupCounts } from './item-analysis-view.js';
import { GROUPS, letterOf } from './item-analysis-view.js';

/** A table whose numbers are bars as well: for each option which share of each score group chose it. */
export function GroupChoices({ item }: { readonly item: AnalysedItem }) {
  const text = useItemAnalysisText();
  const { number } = useFormat();
  return (
    // A region that scrolls must be reachable by keyboard, and then needs a name.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={styles.frame} role="region" aria-label={text.items.choices(item.code)} tabIndex={0}>
      <table className={styles.table}>
        <caption className="visually-hidden">{text.items.choices(item.code)}</caption>
        <thead>
          <tr>
            <th scope="col">{text.items.option}</th>
            {GROUPS.map((group) => (
              <th key={group} scope="col">
                {text.groups[group]}
                <span className={styles.bounds}>
                  {boundsOf(item, group, text, number)} · n = {number(item.groupSizes[group])}
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {item.options.map((option, index) => (
            <ChoiceRow key={option.text} item={item} chosen={option.chosen} right={option.right}>
              <span className={styles.letter}>{letterOf(index)}.</span> {option.text}
            </ChoiceRow>
          ))}
          <ChoiceRow item={item} chosen={item.unanswered} right={false}>
            {text.items.unanswered}
          </ChoiceRow>
        </tbody>
      </table>
      {item.topFrom === null && <p className={styles.note}>{text.groupBounds.none}</p>}
    </div>
  );
}

interface ChoiceRowProps {
  readonly item: AnalysedItem;
  readonly chosen: GroupCounts;
  readonly right: boolean;
  readonly children: ReactNode;
}

function ChoiceRow({ item, chosen, right, children }: ChoiceRowProps) {
  const { items: text } = useItemAnalysisText();
  return (
    <tr>
      <th scope="row">
        {children}{' '}
        {right && (
          <Badge tone="success" icon={Check}>
            {text.key}
          </Badge>
        )}
      </th>
      {GROUPS.map((group) => (
        <td key={group}>
          <ShareBar count={chosen[group]} of={item.groupSizes[group]} right={right} />
        </td>
      ))}
    </tr>
  );
}

function ShareBar({ count, of, right }: { readonly count: number; readonly of: number; readonly right: boolean }) {
  const { items: text } = useItemAnalysisText();
  const { number, share } = useFormat();
  if (of === 0) return <>–</>;
  return (
    <>
      <span className={styles.track} aria-hidden="true">
        <span className={classNames(styles.bar, right && styles.right)} style={{ width: `${(100 * count) / of}%` }} />
      </span>
      <span className={styles.figure}>{text.people(number(count), share(count / of, 0))}</span>
    </>
  );
}

function boundsOf(
  { topFrom, bottomUpTo }: AnalysedItem,
  group: keyof GroupCounts,
  { groupBounds }: ItemAnalysisText,
  number: (value: number) => string,
): string {
  if (group === 'top' && topFrom !== null) return groupBounds.top(number(topFrom));
  if (group === 'bottom' && bottomUpTo !== null) return groupBounds.bottom(number(bottomUpTo));
  return groupBounds.middle;
}
