import { Choice, List, PartList, Text, Whole } from '../platform/http/fields.js';
import { NamedContestant } from './prize-findings.dto.js';

export const SIGNAL_KINDS = ['same-name-and-birth', 'fast-answers', 'shared-network', 'barred-name'] as const;
export type SignalKind = (typeof SIGNAL_KINDS)[number];

/** Something for people to look at; it decides nothing. */
export class SignalView {
  @Choice(SIGNAL_KINDS)
  kind: SignalKind;

  @List('text', { about: 'At most the first 20' })
  contestantIds: string[];

  @PartList(() => NamedContestant, { about: 'The same people with their names' })
  contestants: NamedContestant[];

  @Whole({ about: 'How many people in all' })
  count: number;

  @Text({ max: 500 })
  sentence: string;
}
