import { phaseAt, useContest } from '../../api/contest.js';
import type { MyRound } from '../../api/my-rounds.js';
import { useNow } from '../../api/use-now.js';
import { useFormat } from '../../i18n/use-format.js';
import { Card } from '../../ui/card.js';
import { Row } from '../../ui/layout.js';
import { LinkButton } from '../../ui/link-button.js';
import { useReceiptText } from './receipt.messages.js';

interface AfterReceiptProps {
  readonly roundId: string;
  readonly mine: MyRound | undefined;
}

/** What comes after the submission: when there are results, and another attempt where one is left. */
export function AfterReceipt({ roundId, mine }: AfterReceiptProps) {
  const { next } = useReceiptText();
  const format = useFormat();
  const contest = useContest();
  const now = useNow();
  const round = contest.data?.rounds.find(({ id }) => id === roundId);
  if (!round) return null;
  const isOpen = phaseAt(round, now) === 'open';
  const left = mine?.attemptsLeft;
  const sentence = round.resultPublished
    ? next.published
    : isOpen
      ? next.open(format.instant(round.closesAt))
      : next.closed;
  const mayAgain = isOpen && mine !== undefined && left !== 0 && !mine.startRefusal;
  return (
    <div data-print="no">
      <Card title={next.title}>
        <p>{sentence}</p>
        {mayAgain && <p>{typeof left === 'number' ? next.attemptsLeft(format.number(left)) : next.unlimited}</p>}
        <Row>
          {round.resultPublished && (
            <LinkButton kind="primary" href={`/rounds/${roundId}/my-result`}>
              {next.toResult}
            </LinkButton>
          )}
          {mayAgain && <LinkButton href={`/rounds/${roundId}/answer`}>{next.another}</LinkButton>}
          <LinkButton href="/">{next.home}</LinkButton>
        </Row>
      </Card>
    </div>
  );
}
