import { useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'wouter';
import { api, dataOf } from '../../api/client.js';
import { useFormat } from '../../i18n/use-format.js';
import { Loaded } from '../../ui/loaded.js';
import { PageHeader } from '../../ui/page-header.js';
import { PaperSection } from './paper-section.js';
import { PredictionExample } from './prediction-example.js';
import { PrizesSection } from './prizes-section.js';
import { RankingSection } from './ranking-section.js';
import { ResultsSection } from './results-section.js';
import { RoundsSection } from './rounds-section.js';
import { useRulesText } from './rules.messages.js';
import { WhoSection } from './who-section.js';

/** The rules, written from the rule set that the software runs: what stands here is what is computed. */
export default function RulesPage() {
  const text = useRulesText();
  const format = useFormat();
  const [parameters] = useSearchParams();
  const roundId = parameters.get('round') ?? undefined;
  const rules = useQuery({
    queryKey: ['rules', roundId],
    queryFn: ({ signal }) => dataOf(api.GET('/api/contest/rules', { params: { query: { roundId } }, signal })),
  });
  return (
    <>
      <PageHeader
        title={text.title}
        over={rules.data && text.version(format.number(rules.data.version))}
        lead={rules.data && text.lead(rules.data.contestName)}
      />
      <Loaded query={rules}>
        {(view) => (
          <>
            <WhoSection rules={view.rules} />
            <RoundsSection rounds={view.rounds} />
            <PaperSection rules={view.rules} />
            <RankingSection rules={view.rules} />
            <PredictionExample rules={view.rules} />
            <PrizesSection rules={view.rules} />
            <ResultsSection rules={view.rules} />
          </>
        )}
      </Loaded>
    </>
  );
}
