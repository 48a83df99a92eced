import { useFormat } from '../../i18n/use-format.js';
import { Card } from '../../ui/card.js';
import { Grid } from '../../ui/layout.js';
import { Stat } from '../../ui/stat.js';
import type { JudgedRound, ResultSummary } from './judging.queries.js';
import { useRoundText } from './round.messages.js';

interface ResultFiguresProps {
  readonly round: JudgedRound;
  readonly result: ResultSummary;
}

/** The numbers of one version. */
export function ResultFigures({ round, result }: ResultFiguresProps) {
  const { figures } = useRoundText();
  const { number, share } = useFormat();
  const allCorrect = result.distribution.at(-1) ?? 0;
  const shareOfAll = share(allCorrect / Math.max(1, result.participantCount));
  const { disqualified, barred, withdrawnCount } = round;
  const unranked = disqualified.length + barred.length + withdrawnCount;
  return (
    <Card title={figures.title}>
      <Grid least="11rem">
        <Stat
          label={figures.actualCount[round.predictionTarget]}
          value={number(result.actualCount ?? 0)}
          detail={figures.actualCountDetail}
        />
        <Stat label={figures.allCorrect} value={number(allCorrect)} detail={figures.share(shareOfAll)} />
        <Stat label={figures.participants} value={number(result.participantCount)} />
        <Stat label={figures.attempts} value={number(result.attemptCount)} />
        <Stat
          label={figures.unranked}
          value={number(unranked)}
          detail={figures.unrankedDetail(number(disqualified.length), number(barred.length), number(withdrawnCount))}
        />
      </Grid>
    </Card>
  );
}
