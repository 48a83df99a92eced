import { useFormat } from '../../i18n/use-format.js';
import { BarChart } from '../../ui/bar-chart.js';
import { Card } from '../../ui/card.js';
import { Grid } from '../../ui/layout.js';
import { Stat } from '../../ui/stat.js';
import { reliabilityMeaning, shapeMeaning } from './figure-meanings.js';
import { useItemAnalysisText } from './item-analysis.messages.js';
import type { PaperFigures as Paper } from './item-analysis-view.js';

/** The paper in figures, each with what it means, and the scores as a picture. */
export function PaperFigures({ paper }: { readonly paper: Paper }) {
  const { paper: text, basedOn } = useItemAnalysisText();
  const { number } = useFormat();
  const points = (value: number | null) => (value === null ? '–' : text.points(number(value, 2)));
  const figure = (value: number | null) => (value === null ? '–' : number(value, 2));
  const withCount = (meaning: string) => `${meaning} · ${basedOn(number(paper.n))}`;
  return (
    <Card title={text.title}>
      <Grid least="12rem">
        <Stat label={text.n} value={number(paper.n)} />
        <Stat
          label={text.mean}
          value={`${figure(paper.mean)} / ${number(paper.questionCount)}`}
          detail={withCount(text.median(number(paper.median ?? 0, Number.isInteger(paper.median) ? 0 : 1)))}
        />
        <Stat
          label={text.deviation}
          value={points(paper.standardDeviation)}
          detail={withCount(text.deviationMeaning)}
        />
        <Stat
          label={text.reliability}
          value={figure(paper.reliability)}
          detail={withCount(text.reliabilityMeaning[reliabilityMeaning(paper.reliability)])}
        />
        <Stat label={text.error} value={points(paper.standardError)} detail={withCount(text.errorMeaning)} />
        <Stat
          label={text.shape}
          value={text.shapeMeaning[shapeMeaning(paper.skewness)]}
          detail={withCount(text.shapeDetail(figure(paper.skewness), figure(paper.kurtosis)))}
        />
      </Grid>
      <BarChart
        title={text.distribution}
        labelHeader={text.score}
        valueHeader={text.people}
        bars={paper.distribution.map((value, score) => ({ label: String(score), value }))}
      />
    </Card>
  );
}
