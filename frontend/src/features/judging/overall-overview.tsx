import { useMemo } from 'react';
import { useFormat } from '../../i18n/use-format.js';
import { Card } from '../../ui/card.js';
import { Grid, Stack } from '../../ui/layout.js';
import { Stat } from '../../ui/stat.js';
import { useOverallActs } from './judging-acts.js';
import type { JudgedOverall, ResultSummary } from './judging.queries.js';
import { OverallRounds } from './overall-rounds.js';
import { useOverallText } from './overall.messages.js';
import { PrizeProblems } from './prize-problems.js';
import { ResultSigning } from './result-signing.js';

interface OverallOverviewProps {
  readonly overall: JudgedOverall;
  readonly result: ResultSummary;
}

/** The latest overall version at a glance, and the judge's next step. */
export function OverallOverview({ overall, result }: OverallOverviewProps) {
  const text = useOverallText();
  const { number } = useFormat();
  const acts = useOverallActs();
  const signed = useMemo(
    () => ({
      name: text.resultName,
      kind: 'overall' as const,
      state: overall.state,
      result,
      versions: overall.versions,
      blocked: overall.unresolvedTies.length > 0,
      recomputing: overall.recomputing,
      acts,
    }),
    [text, overall, result, acts],
  );
  return (
    <Stack>
      <Grid least="24rem">
        <Stack>
          <Card title={text.figures.title}>
            <Grid least="11rem">
              <Stat label={text.figures.participants} value={number(result.participantCount)} />
              <Stat label={text.figures.attempts} value={number(result.attemptCount)} />
            </Grid>
          </Card>
          <OverallRounds rounds={overall.rounds} />
        </Stack>
        <ResultSigning signed={signed} />
      </Grid>
      <PrizeProblems ties={overall.unresolvedTies} unawarded={overall.unawardedPrizes} roundId={null} />
    </Stack>
  );
}
