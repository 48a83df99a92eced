import { useFormat } from '../../i18n/use-format.js';
import { BarChart } from '../../ui/bar-chart.js';
import { Card } from '../../ui/card.js';
import type { View } from '../../api/views.js';
import type { ResultSummary } from './judging.queries.js';
import { holds, withEmptyBins } from './prediction-bins.js';
import { useRoundText } from './round.messages.js';

type PredictionBin = View<'PredictionBin'>;

/** How many counted attempts had 0, 1, … all answers right. */
export function ScoreChart({ result }: { readonly result: ResultSummary }) {
  const { distribution } = useRoundText();
  return (
    <Card>
      <BarChart
        title={distribution.title}
        labelHeader={distribution.label}
        valueHeader={distribution.value}
        bars={result.distribution.map((value, score) => ({ label: String(score), value }))}
      />
    </Card>
  );
}

interface PredictionChartProps {
  readonly bins: readonly PredictionBin[];
  readonly actualCount: number | null;
}

/** What was predicted, and where N came to lie. */
export function PredictionChart({ bins, actualCount }: PredictionChartProps) {
  const { predictions } = useRoundText();
  const { number } = useFormat();
  const count = actualCount ?? 0;
  const shown = withEmptyBins(bins);
  const labelOf = ({ from, to }: PredictionBin) => {
    if (to === null) return `≥ ${number(from)}`;
    return from === to ? number(from) : `${number(from)}–${number(to)}`;
  };
  if (bins.length === 0) return <Card title={predictions.title}>{predictions.nobody}</Card>;
  return (
    <Card>
      <BarChart
        title={predictions.title}
        labelHeader={predictions.label}
        valueHeader={predictions.value}
        bars={shown.map((bin) => ({
          label: labelOf(bin),
          value: bin.count,
          mark: holds(bin, count) ? predictions.mark(number(count)) : undefined,
        }))}
      />
      {!shown.some((bin) => holds(bin, count)) && <p>{predictions.outside(number(count))}</p>}
    </Card>
  );
}
