import { useFormat } from '../../i18n/use-format.js';
import { LinkButton } from '../../ui/link-button.js';
import { Notice } from '../../ui/notice.js';
import type { ItemAnalysisText } from './item-analysis.messages.js';
import { useItemAnalysisText } from './item-analysis.messages.js';
import type { ItemAnalysis, WrongKeyAlarm } from './item-analysis-view.js';
import { anchorOf, letterOf } from './item-analysis-view.js';

interface WrongKeyAlarmsProps {
  readonly roundId: string;
  readonly analysis: ItemAnalysis;
}

/** The keys that the answers speak against; said in words, one line each. */
export function WrongKeyAlarms({ roundId, analysis: { alarms, items } }: WrongKeyAlarmsProps) {
  const { alarms: text } = useItemAnalysisText();
  const format = useFormat();
  if (alarms.length === 0) {
    return (
      <Notice tone="success" title={text.none}>
        {text.noneDetail}
      </Notice>
    );
  }
  const codeOf = (ordinal: number) => items.find((item) => item.ordinal === ordinal)?.code ?? '';
  return (
    <Notice
      tone="danger"
      title={text.title}
      actions={<LinkButton href={`/staff/judging/${roundId}?view=questions`}>{text.toRuling}</LinkButton>}
    >
      <p>{text.advice}</p>
      <ul>
        {alarms.map((alarm) => (
          <li key={`${alarm.kind} ${alarm.ordinal}`}>
            <a href={`#${anchorOf(alarm.ordinal)}`}>{text.toQuestion(codeOf(alarm.ordinal))}</a>
            {': '}
            {sentenceOf(alarm, text, format.number)}
          </li>
        ))}
      </ul>
    </Notice>
  );
}

type NumberFormat = (value: number, fractionDigits?: number) => string;

function sentenceOf(alarm: WrongKeyAlarm, text: ItemAnalysisText['alarms'], number: NumberFormat): string {
  const { kind, n, option, chosen, keyChosen, discrimination } = alarm;
  switch (kind) {
    case 'distractor-beats-key':
      return text.beaten(letterOf(option ?? 0), number(chosen ?? 0), number(keyChosen ?? 0), number(n));
    case 'negative-discrimination':
      return text.negative(number(discrimination ?? 0, 2), number(n));
    default:
      return kind satisfies never;
  }
}
