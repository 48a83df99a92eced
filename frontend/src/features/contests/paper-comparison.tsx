import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Columns3 } from 'lucide-react';
import { useState } from 'react';
import { api, dataOf } from '../../api/client.js';
import type { View } from '../../api/views.js';
import { useFormat } from '../../i18n/use-format.js';
import { useVocabulary } from '../../i18n/vocabulary.messages.js';
import { Badge } from '../../ui/badge.js';
import { Button } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { Grid } from '../../ui/layout.js';
import { Loaded } from '../../ui/loaded.js';
import styles from './paper-comparison.module.css';
import { usePaperText } from './paper.messages.js';
import type { RoundViewProps } from './round-view.js';

type Papers = View<'PaperPreviewsView'>;

/** Papers of neighbours side by side, with what they have in common. */
export function PaperComparison({ round }: Pick<RoundViewProps, 'round'>) {
  const { compare: text } = usePaperText();
  const [draws, setDraws] = useState(0);
  const papers = useQuery({
    queryKey: ['staff', 'rounds', round.id, 'papers', draws],
    queryFn: ({ signal }) =>
      dataOf(
        api.GET('/api/staff/rounds/{id}/paper-previews', {
          params: { path: { id: round.id }, query: { count: 3 } },
          signal,
        }),
      ),
    enabled: draws > 0,
    placeholderData: keepPreviousData,
    // Every answer is three other papers: what is shown stays until others are asked for.
    staleTime: Number.POSITIVE_INFINITY,
  });
  return (
    <Card title={text.title}>
      <p>{text.lead}</p>
      <div>
        <Button
          icon={<Columns3 aria-hidden="true" />}
          busy={papers.isFetching}
          onClick={() => setDraws((before) => before + 1)}
        >
          {draws === 0 ? text.draw : text.again}
        </Button>
      </div>
      {draws > 0 && <Loaded query={papers}>{(drawn) => <DrawnPapers drawn={drawn} />}</Loaded>}
    </Card>
  );
}

function DrawnPapers({ drawn: { papers, differentQuestions, meanShared } }: { readonly drawn: Papers }) {
  const { compare: text } = usePaperText();
  const format = useFormat();
  return (
    <>
      <p role="status">{text.summary(format.number(differentQuestions), format.number(meanShared, 1))}</p>
      <Grid least="17rem">
        {papers.map((paper, place) => (
          <Paper key={paper.seed} name={text.paper(format.number(place + 1))} questions={paper.questions} />
        ))}
      </Grid>
    </>
  );
}

interface PaperProps {
  readonly name: string;
  readonly questions: Papers['papers'][number]['questions'];
}

function Paper({ name, questions }: PaperProps) {
  const { compare: text, preview } = usePaperText();
  const { difficulties } = useVocabulary();
  const format = useFormat();
  return (
    <section className={styles.paper} aria-label={name}>
      <h3>{name}</h3>
      <ol>
        {questions.map(({ code, stem, topicName, difficulty, alsoIn }) => (
          <li key={code} data-shared={alsoIn.length > 0 || undefined}>
            {stem}
            <span className={styles.about}>{preview.about(topicName, difficulties[difficulty])}</span>
            {alsoIn.length > 0 && (
              <Badge tone="warning">{text.alsoIn(alsoIn.map((other) => format.number(other + 1)).join(', '))}</Badge>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
