import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { api, dataOf } from '../../api/client.js';
import type { Round } from '../../api/contest.js';
import type { MyRound } from '../../api/my-rounds.js';
import { myRoundsQuery } from '../../api/my-rounds.js';
import { NetworkProblem } from '../../api/problem.js';
import { useServerClock } from '../../api/session.js';
import { sentenceOf } from '../../i18n/sentence.js';
import { useFormat } from '../../i18n/use-format.js';
import { Button } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { Grid } from '../../ui/layout.js';
import { LinkButton } from '../../ui/link-button.js';
import { Notice } from '../../ui/notice.js';
import { PageHeader } from '../../ui/page-header.js';
import { Stat } from '../../ui/stat.js';
import { attemptQuery } from './attempt.js';
import { receiptPath } from './receipt.js';
import { useStartText } from './start.messages.js';
import styles from './start.module.css';

interface StartProps {
  readonly round: Round;
  readonly mine: MyRound | undefined;
}

/** What to know before the clock starts, and the button that starts it. */
export function Start({ round, mine }: StartProps) {
  const text = useStartText();
  const format = useFormat();
  const clock = useServerClock();
  const { start, error, isPending } = useStart(round.id);
  const used = mine?.attemptsUsed ?? 0;
  const latest = mine?.receipts.at(-1);
  const closesEarly = clock.now() + round.timeLimitSeconds * 1000 > Date.parse(round.closesAt);
  return (
    <>
      <PageHeader
        title={text.title}
        over={round.name}
        lead={used > 0 ? text.another(format.number(used + 1)) : undefined}
      />
      <Card look="subtle">
        <Grid least="8rem">
          <Stat value={format.number(round.questionCount)} label={text.facts.questions} />
          <Stat value={format.span(round.timeLimitSeconds * 1000)} label={text.facts.time} />
          <Stat
            value={attemptsLeftOf(mine, round, format.number, text.facts.unlimited)}
            label={text.facts.attemptsLeft}
          />
        </Grid>
      </Card>
      <section className={styles.before}>
        <h2>{text.before}</h2>
        <ul>
          {text.points.map((point) => (
            <li key={point}>{point}</li>
          ))}
          {closesEarly && <li>{text.closesEarly(format.instant(round.closesAt))}</li>}
        </ul>
      </section>
      {error && (
        <Notice tone="danger" announced>
          <p>{sentenceOf(error)}</p>
          {error instanceof NetworkProblem && <p>{text.retrySafe}</p>}
        </Notice>
      )}
      <div className={styles.actions}>
        <Button kind="primary" large busy={isPending} onClick={start}>
          {used > 0 ? text.startAnother : text.start}
        </Button>
        {latest && <LinkButton href={receiptPath(round.id, latest.attemptId)}>{text.receipt}</LinkButton>}
        <LinkButton kind="quiet" href="/">
          {text.home}
        </LinkButton>
      </div>
    </>
  );
}

/** Starts an attempt, or answers with the one that is open: pressing twice, or again after a lost reply, is harmless. */
function useStart(roundId: string) {
  const queries = useQueryClient();
  const running = useRef(false);
  const { mutate, error, isPending } = useMutation({
    mutationFn: () => dataOf(api.POST('/api/rounds/{roundId}/attempts', { params: { path: { roundId } } })),
    onSuccess: (attempt) => {
      queries.setQueryData(attemptQuery(roundId).queryKey, attempt);
      void queries.invalidateQueries({ queryKey: myRoundsQuery.queryKey });
    },
    onError: () => {
      running.current = false;
    },
  });
  const start = (): void => {
    // The second click of a double click comes before the button looks busy.
    if (running.current) return;
    running.current = true;
    mutate();
  };
  return { start, error, isPending };
}

function attemptsLeftOf(
  mine: MyRound | undefined,
  round: Round,
  number: (value: number) => string,
  unlimited: string,
): string {
  const left = mine ? mine.attemptsLeft : round.attemptLimit;
  return left === null ? unlimited : number(left);
}
