import { useQuery } from '@tanstack/react-query';
import { Hourglass, UserX } from 'lucide-react';
import { useParams } from 'wouter';
import { api, dataOf } from '../../api/client.js';
import type { View } from '../../api/views.js';
import { EmptyState } from '../../ui/empty-state.js';
import { LinkButton } from '../../ui/link-button.js';
import { Loaded } from '../../ui/loaded.js';
import { PageHeader } from '../../ui/page-header.js';
import { AnsweredQuestions } from './answered-questions.js';
import { Complaint } from './complaint.js';
import { useMyResultText } from './my-result.messages.js';
import { Neighbours } from './neighbours.js';
import { ResultSummary } from './result-summary.js';

/** After publication: score, answers with explanations, prediction against the actual count, rank and neighbours. */
export default function MyResultPage() {
  const { roundId = '' } = useParams();
  const text = useMyResultText();
  const result = useQuery({
    queryKey: ['my-result', roundId],
    queryFn: ({ signal }) =>
      dataOf(api.GET('/api/rounds/{roundId}/my-result', { params: { path: { roundId } }, signal })),
  });
  return (
    <>
      <PageHeader title={text.title} over={result.data?.roundName} />
      <Loaded query={result}>{(loaded) => <Result result={loaded} />}</Loaded>
    </>
  );
}

function Result({ result }: { readonly result: View<'MyResultView'> }) {
  const { notPublished, notEntered } = useMyResultText();
  switch (result.state) {
    case 'not-published':
      return (
        <EmptyState
          icon={Hourglass}
          title={notPublished.title}
          action={<LinkButton href={`/rounds/${result.roundId}/receipt`}>{notPublished.receipt}</LinkButton>}
        >
          {notPublished.advice}
        </EmptyState>
      );
    case 'not-entered':
      return (
        <EmptyState
          icon={UserX}
          title={notEntered.title}
          action={<LinkButton href={`/standings?round=${result.roundId}`}>{notEntered.standings}</LinkButton>}
        >
          {notEntered.advice}
        </EmptyState>
      );
    case 'published':
      return (
        <>
          <ResultSummary result={result} />
          <Neighbours result={result} />
          <AnsweredQuestions result={result} />
          <Complaint receiptCode={result.attempt?.receiptCode ?? null} />
        </>
      );
    default:
      return result.state satisfies never;
  }
}
