import { useFormat } from '../../i18n/use-format.js';
import { Stack } from '../../ui/layout.js';
import { Notice } from '../../ui/notice.js';
import type { View } from '../../api/views.js';
import { PeopleLinks } from './people-links.js';
import { useRoundText } from './round.messages.js';

interface PrizeProblemsProps {
  readonly ties: readonly View<'UnresolvedTieView'>[];
  readonly unawarded: readonly View<'UnawardedPrizeView'>[];
  /** Where the contestants' stories are; null in the overall standing. */
  readonly roundId: string | null;
}

/** Prizes that the rules could not deal out: shared ranks with too few pieces, and pieces with nobody to win them. */
export function PrizeProblems({ ties, unawarded, roundId }: PrizeProblemsProps) {
  const text = useRoundText();
  const { number } = useFormat();
  return (
    <>
      {ties.length > 0 && (
        <Notice tone="warning" title={text.ties.title}>
          <Stack gap="small">
            <p>{text.ties.advice}</p>
            {ties.map((tie) => (
              <div key={tie.rank}>
                <strong>{text.ties.rank(number(tie.rank), number(tie.contestantCount))}</strong>
                <p>{tie.sentence}</p>
                <p>{text.ties.prizes(tie.prizeNames.join(', '))}</p>
                <PeopleLinks people={tie.contestants} count={tie.contestantCount} roundId={roundId} />
              </div>
            ))}
          </Stack>
        </Notice>
      )}
      {unawarded.length > 0 && (
        <Notice title={text.unawarded.title}>
          <p>{text.unawarded.advice}</p>
          <ul>
            {unawarded.map(({ code, name, count }) => (
              <li key={code}>{text.unawarded.line(name, number(count))}</li>
            ))}
          </ul>
        </Notice>
      )}
    </>
  );
}
