import { useQuery } from '@tanstack/react-query';
import { itemAnalysisQuery } from '../../api/item-analysis.js';
import { useFormat } from '../../i18n/use-format.js';
import { LinkButton } from '../../ui/link-button.js';
import { Notice } from '../../ui/notice.js';
import { useRoundText } from './round.messages.js';

/** Says over every part of the result, before anything is published, that the answers speak against a key. */
export function KeyDoubts({ roundId }: { readonly roundId: string }) {
  const { keyDoubts: text } = useRoundText();
  const { number } = useFormat();
  const { data } = useQuery(itemAnalysisQuery(roundId));
  const questions = new Set(data?.alarms.map(({ ordinal }) => ordinal));
  if (questions.size === 0) return null;
  return (
    <Notice
      tone="danger"
      title={text.title(number(questions.size))}
      actions={<LinkButton href={`/staff/judging/${roundId}/item-analysis`}>{text.look}</LinkButton>}
    >
      {text.advice}
    </Notice>
  );
}
