import { Choice, Flag, List, PartList, Text, Whole, Instant } from '../platform/http/fields.js';
import { DIFFICULTIES, type Difficulty } from '../domain/difficulty.js';
import { RULING_KINDS, type RulingKind } from './question-ruling.entity.js';

export class RulingRequest {
  @Whole({ max: 32_767, about: 'Number of the question in the round, from 0' })
  ordinal: number;

  @Choice(RULING_KINDS, { about: 'void: counts as right for everybody; accept: a further option is right too' })
  kind: RulingKind;

  @Whole({ nullable: true, max: 6, about: 'The option accepted, in the order of the bank, from 0' })
  option?: number | null;

  @Text({ min: 5, max: 1000 })
  reason: string;
}

export class RulingView {
  @Choice(RULING_KINDS)
  kind: RulingKind;

  @Whole({ nullable: true })
  option: number | null;

  @Text({ max: 1000 })
  reason: string;

  @Instant()
  at: string;

  @Text()
  byName: string;
}

/** A question of the round's frozen pool, with its key and what was ruled about it. */
export class RoundQuestionView {
  @Whole()
  ordinal: number;

  @Text()
  code: string;

  @Text({ max: 1000 })
  stem: string;

  @List('text')
  options: string[];

  @Whole()
  correct: number;

  @Text()
  topic: string;

  @Choice(DIFFICULTIES)
  difficulty: Difficulty;

  @Flag()
  voided: boolean;

  @List('whole')
  alsoAccepted: number[];

  @PartList(() => RulingView)
  rulings: RulingView[];
}
