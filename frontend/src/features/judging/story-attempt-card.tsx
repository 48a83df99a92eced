import type { View } from '../../api/views.js';
import { useFormat } from '../../i18n/use-format.js';
import { Badge } from '../../ui/badge.js';
import { Card } from '../../ui/card.js';
import { DefinitionList } from '../../ui/definition-list.js';
import { deviceNameOf } from '../../ui/device-name.js';
import { Grid } from '../../ui/layout.js';
import { StoryAnswers } from './story-answers.js';
import { useStoryText } from './story.messages.js';

type StoryAttempt = View<'StoryAttempt'>;

/** One attempt: its times, its device and network, and every answer. */
export function StoryAttemptCard({ attempt }: { readonly attempt: StoryAttempt }) {
  const { attempts: text } = useStoryText();
  const format = useFormat();
  const number = format.number(attempt.number);
  return (
    <Card
      headingLevel={3}
      title={text.name(number)}
      aside={attempt.counted && <Badge tone="success">{text.counted}</Badge>}
    >
      <Grid least="22rem">
        <DefinitionList items={useTimes(attempt)} />
        <DefinitionList items={useTraces(attempt)} />
      </Grid>
      {attempt.questions.length > 0 && (
        <details>
          <summary>{text.answers}</summary>
          <StoryAnswers caption={text.answersCaption(number)} questions={attempt.questions} />
        </details>
      )}
    </Card>
  );
}

function useTimes({ startedAt, submittedAt, finalisedBy, deadlineAt, durationMs, questions }: StoryAttempt) {
  const { attempts: text } = useStoryText();
  const format = useFormat();
  const exact = (at: string) => format.instant(at, { precision: 'millisecond' });
  const submitted = (at: string) => (finalisedBy === 'deadline' ? text.byDeadline : text.byContestant)(exact(at));
  const took = (ms: number) =>
    questions.length === 0
      ? format.duration(ms)
      : text.perQuestion(format.duration(ms), format.duration(Math.round(ms / questions.length / 1000) * 1000));
  return [
    { term: text.startedAt, value: exact(startedAt) },
    { term: text.submittedAt, value: submittedAt ? submitted(submittedAt) : text.running },
    { term: text.deadlineAt, value: format.instant(deadlineAt, { precision: 'second' }) },
    { term: text.duration, value: durationMs === null ? null : took(durationMs) },
  ];
}

function useTraces({ score, receiptCode, userAgent, network, questions }: StoryAttempt) {
  const { attempts: text } = useStoryText();
  const { number } = useFormat();
  const scored = score === null ? null : text.scoreOf(number(score), number(questions.length));
  return [
    { term: text.score, value: scored },
    { term: text.receipt, value: receiptCode && <code>{receiptCode}</code> },
    { term: text.device, value: userAgent && <span title={userAgent}>{deviceNameOf(userAgent)}</span> },
    { term: text.network, value: network && <code title={text.networkHint}>{network}</code> },
  ];
}
