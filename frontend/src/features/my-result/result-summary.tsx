import { Trophy } from 'lucide-react';
import type { View } from '../../api/views.js';
import { useFormat } from '../../i18n/use-format.js';
import { Card } from '../../ui/card.js';
import { Grid } from '../../ui/layout.js';
import { Notice } from '../../ui/notice.js';
import { Stat } from '../../ui/stat.js';
import { useMyResultText } from './my-result.messages.js';
import styles from './my-result.module.css';

interface ResultProps {
  readonly result: View<'MyResultView'>;
}

/** The numbers that matter, a prize where there is one, and why the rank is what it is. */
export function ResultSummary({ result }: ResultProps) {
  const text = useMyResultText();
  return (
    <>
      {result.prizeName && (
        <Card look="gold">
          <p className={styles.prize}>
            <Trophy aria-hidden="true" /> {text.prize(result.prizeName)}
          </p>
        </Card>
      )}
      {result.prizeNote && <Notice>{result.prizeNote}</Notice>}
      {result.notRankedReason && <Notice tone="warning">{text.notRanked[result.notRankedReason]}</Notice>}
      <Card look="subtle">
        <Numbers result={result} />
        {result.distance === 0 && <p>{text.exact}</p>}
        {result.decidedBy && (
          <p>
            <strong>{text.decidedBy}:</strong> {result.decidedBy.sentence}
          </p>
        )}
      </Card>
    </>
  );
}

function Numbers({ result }: ResultProps) {
  const text = useMyResultText();
  const { number, duration } = useFormat();
  const shown = (value: number | null): string => (value === null ? '–' : number(value));
  return (
    <Grid least="8.5rem">
      {result.rank !== null && (
        <Stat
          value={number(result.rank)}
          label={text.rank}
          detail={result.rankedCount === null ? undefined : text.rankOf(number(result.rankedCount))}
        />
      )}
      <Stat value={text.of(shown(result.score), shown(result.questionCount))} label={text.score} />
      <Stat
        value={result.prediction === null ? text.noPrediction : number(result.prediction)}
        label={text.prediction}
      />
      <Stat value={shown(result.actualCount)} label={text.actualCount} />
      {result.distance !== null && <Stat value={number(result.distance)} label={text.distance} />}
      {result.attempt && <Stat value={duration(result.attempt.durationMs)} label={text.duration} />}
    </Grid>
  );
}
