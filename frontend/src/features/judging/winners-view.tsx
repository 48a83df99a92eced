import { useState } from 'react';
import { useFormat } from '../../i18n/use-format.js';
import { Card } from '../../ui/card.js';
import { CheckboxField } from '../../ui/checkbox-field.js';
import { ChoiceList } from '../../ui/choice-list.js';
import { Grid, Stack } from '../../ui/layout.js';
import { Notice } from '../../ui/notice.js';
import { SelectField } from '../../ui/select-field.js';
import { useUrlFilters } from '../../ui/use-url-filters.js';
import { useMayJudge } from './judging-acts.js';
import type { ResultSummary } from './judging.queries.js';
import { useRankingText } from './ranking.messages.js';
import type { Standing } from './standing.js';
import { WinnersDownloads } from './winners-downloads.js';
import { WinnersPreview } from './winners-preview.js';
import { useWinnersText } from './winners.messages.js';

interface WinnersViewProps {
  readonly standing: Standing;
  /** The latest first. */
  readonly versions: readonly ResultSummary[];
}

/** What a file is to hold, exactly that as a preview, and the links to download it. */
export function WinnersView({ standing, versions }: WinnersViewProps) {
  const text = useWinnersText();
  const format = useFormat();
  const mayJudge = useMayJudge();
  const [filters, setFilters] = useUrlFilters({ version: '', content: 'winners' });
  const [full, setFull] = useState(false);
  const chosen = versions.find(({ version }) => String(version) === filters.version) ?? versions[0];
  if (!chosen) return null;
  const winnersOnly = filters.content !== 'all';
  return (
    <Stack>
      <p>{text.advice}</p>
      <Grid least="20rem">
        <Card title={text.options}>
          <ChoiceList
            legend={text.content.legend}
            name="content"
            value={winnersOnly ? 'winners' : 'all'}
            choices={[
              { value: 'winners', label: text.content.winners, consequence: text.content.winnersHint },
              { value: 'all', label: text.content.all, consequence: text.content.allHint },
            ]}
            onChange={(content) => setFilters({ content })}
          />
          {versions.length > 1 && (
            <VersionChoice versions={versions} value={chosen.version} onChange={(version) => setFilters({ version })} />
          )}
          {mayJudge ? (
            <CheckboxField name="full" label={text.full} hint={text.fullHint} value={full} onChange={setFull} />
          ) : (
            <p>{text.notFull}</p>
          )}
        </Card>
        <WinnersDownloads standing={standing} wish={{ version: chosen.version, winnersOnly, full: full && mayJudge }}>
          {chosen.confirmedAt === null && <Notice tone="warning">{text.draft}</Notice>}
          {chosen.confirmedAt !== null && chosen.publishedAt === null && <Notice>{text.unpublished}</Notice>}
        </WinnersDownloads>
      </Grid>
      <h2>{text.preview(format.number(chosen.version))}</h2>
      <WinnersPreview standing={standing} version={chosen.version} winnersOnly={winnersOnly} />
    </Stack>
  );
}

interface VersionChoiceProps {
  readonly versions: readonly ResultSummary[];
  readonly value: number;
  readonly onChange: (version: string) => void;
}

function VersionChoice({ versions, value, onChange }: VersionChoiceProps) {
  const text = useRankingText();
  const format = useFormat();
  return (
    <SelectField
      label={text.version}
      name="version"
      value={String(value)}
      choices={versions.map(({ version }) => ({ value: String(version), label: format.number(version) }))}
      onChange={onChange}
    />
  );
}
