import { useFormat } from '../../i18n/use-format.js';
import { Card } from '../../ui/card.js';
import { Checklist } from '../../ui/checklist.js';
import type { JudgedOverall } from './judging.queries.js';
import { useOverallText } from './overall.messages.js';

/** Which rounds are added up, by which version, and which are still missing. */
export function OverallRounds({ rounds }: { readonly rounds: JudgedOverall['rounds'] }) {
  const { rounds: text } = useOverallText();
  const { number } = useFormat();
  return (
    <Card title={text.title}>
      <Checklist
        items={rounds.map(({ roundId, name, publishedVersion }) => ({
          label: name,
          done: publishedVersion !== null,
          detail: publishedVersion === null ? text.missing : text.counts(number(publishedVersion)),
          href: `/staff/judging/${roundId}`,
          linkLabel: text.see,
        }))}
      />
    </Card>
  );
}
