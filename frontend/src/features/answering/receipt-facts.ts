import type { Receipt } from '../../api/my-rounds.js';
import type { useFormat } from '../../i18n/use-format.js';
import type { ReceiptText } from './receipt.messages.js';

/** What a receipt says, line by line: the same on the screen, on paper and in the image. */
export function factsOf(receipt: Receipt, text: ReceiptText, format: ReturnType<typeof useFormat>) {
  const { number } = format;
  const byHand = receipt.finalisedBy !== 'deadline';
  return [
    { term: text.contestant, value: receipt.contestantName },
    { term: text.round, value: receipt.roundName },
    { term: text.attempt, value: number(receipt.attemptNumber) },
    {
      term: byHand ? text.submittedAt : text.endedAt,
      value: format.instant(receipt.submittedAt, { precision: 'millisecond' }),
    },
    { term: text.answered, value: text.answeredOf(number(receipt.answeredCount), number(receipt.questionCount)) },
    { term: text.prediction, value: receipt.prediction === null ? text.noPrediction : number(receipt.prediction) },
    ...(receipt.score === null
      ? []
      : [{ term: text.score, value: text.answeredOf(number(receipt.score), number(receipt.questionCount)) }]),
  ];
}
