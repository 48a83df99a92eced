import { useQuery } from '@tanstack/react-query';
import { CalendarClock, FileSpreadsheet } from 'lucide-react';
import { Link, useParams } from 'wouter';
import { itemAnalysisQuery } from '../../api/item-analysis.js';
import { useFormat } from '../../i18n/use-format.js';
import { Card } from '../../ui/card.js';
import { EmptyState } from '../../ui/empty-state.js';
import { LinkButton } from '../../ui/link-button.js';
import { Loaded } from '../../ui/loaded.js';
import { PageHeader } from '../../ui/page-header.js';
import { Progress } from '../../ui/progress.js';
import { AboutFigures } from './about-figures.js';
import { useItemAnalysisText } from './item-analysis.messages.js';
import type { ItemAnalysis, PaperFigures as Paper } from './item-analysis-view.js';
import { workbookAddress } from './item-analysis-view.js';
import { ItemList } from './item-list.js';
import { PaperFigures } from './paper-figures.js';
import { WrongKeyAlarms } from './wrong-key-alarms.js';

/** Was it a good question? For one round: doubts about keys first, then the paper, then every question. */
export default function ItemAnalysisPage() {
  const { roundId = '' } = useParams();
  const analysis = useQuery(itemAnalysisQuery(roundId));
  return <Loaded query={analysis}>{(loaded) => <AnalysisParts roundId={roundId} analysis={loaded} />}</Loaded>;
}

interface AnalysisPartsProps {
  readonly roundId: string;
  readonly analysis: ItemAnalysis;
}

function AnalysisParts({ roundId, analysis }: AnalysisPartsProps) {
  const text = useItemAnalysisText();
  const { number, instant } = useFormat();
  const { state, version, analysedAt, paper } = analysis;
  const isReady = state === 'ready' && paper !== null && version !== null && analysedAt !== null;
  return (
    <>
      <PageHeader
        over={<Link href={`/staff/judging/${roundId}`}>{text.back}</Link>}
        title={text.title}
        lead={isReady ? text.lead(number(version), number(paper.n), instant(analysedAt)) : text.internal}
        actions={
          isReady && (
            <LinkButton download href={workbookAddress(roundId)} icon={<FileSpreadsheet aria-hidden="true" />}>
              {text.workbook}
            </LinkButton>
          )
        }
      />
      {state === 'no-result' && (
        <EmptyState icon={CalendarClock} title={text.noResult.title}>
          {text.noResult.advice}
        </EmptyState>
      )}
      {state === 'computing' && <Computing analysis={analysis} />}
      {isReady && <Ready roundId={roundId} analysis={analysis} paper={paper} />}
    </>
  );
}

function Computing({ analysis: { counted, total } }: { readonly analysis: ItemAnalysis }) {
  const { computing } = useItemAnalysisText();
  const { number } = useFormat();
  return (
    <Card>
      <Progress
        label={computing.label}
        share={total > 0 ? counted / total : undefined}
        detail={computing.detail(number(counted), number(total))}
      />
      <p>{computing.advice}</p>
    </Card>
  );
}

function Ready({ roundId, analysis, paper }: AnalysisPartsProps & { readonly paper: Paper }) {
  const text = useItemAnalysisText();
  if (paper.n === 0) return <EmptyState title={text.nobody.title}>{text.nobody.advice}</EmptyState>;
  return (
    <>
      <p>{text.internal}</p>
      <WrongKeyAlarms roundId={roundId} analysis={analysis} />
      <PaperFigures paper={paper} />
      <AboutFigures />
      <ItemList analysis={analysis} />
    </>
  );
}
