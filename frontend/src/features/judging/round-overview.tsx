import { useMemo } from 'react';
import { Grid, Stack } from '../../ui/layout.js';
import { useRoundActs } from './judging-acts.js';
import type { JudgedRound, ResultSummary } from './judging.queries.js';
import { LotProof } from './lot-proof.js';
import { PrizeProblems } from './prize-problems.js';
import { ResultFigures } from './result-figures.js';
import { ResultSigning } from './result-signing.js';
import { ScoreChart, PredictionChart } from './result-charts.js';
import { useRoundText } from './round.messages.js';

interface RoundOverviewProps {
  readonly round: JudgedRound;
  readonly result: ResultSummary;
}

/** The latest version at a glance: how far it is, its numbers and pictures, and what stands in its way. */
export function RoundOverview({ round, result }: RoundOverviewProps) {
  const text = useRoundText();
  const acts = useRoundActs(round.roundId);
  const signed = useMemo(
    () => ({
      name: text.resultOf(round.name),
      kind: 'round' as const,
      state: round.state,
      result,
      versions: round.versions,
      blocked: round.unresolvedTies.length > 0,
      recomputing: round.recomputing,
      acts,
    }),
    [text, round, result, acts],
  );
  return (
    <Stack>
      <Grid least="24rem">
        <ResultFigures round={round} result={result} />
        <ResultSigning signed={signed} />
      </Grid>
      <PrizeProblems ties={round.unresolvedTies} unawarded={round.unawardedPrizes} roundId={round.roundId} />
      <Grid least="24rem">
        <ScoreChart result={result} />
        <PredictionChart bins={round.predictionHistogram} actualCount={result.actualCount} />
      </Grid>
      <LotProof round={round} />
    </Stack>
  );
}
