import { DIFFICULTIES, type Difficulty } from '../domain/difficulty.js';
import { Choice, Flag, Id, Part, PartList, Text, Whole } from '../platform/http/fields.js';

export class BlueprintRowView {
  @Text({ nullable: true, about: 'Code of a topic; null takes any' })
  topic: string | null;

  @Choice(DIFFICULTIES, { nullable: true, about: 'Null takes any' })
  difficulty: Difficulty | null;

  @Whole({ min: 1, max: 100, about: 'How many questions' })
  count: number;
}

export class BlueprintView {
  @PartList(() => BlueprintRowView, { min: 1, max: 50 })
  rows: BlueprintRowView[];
}

export class FeasibilityRequest {
  @Id({ optional: true })
  contestId?: string;

  @Whole({ optional: true, min: 1, max: 99, about: 'Number of the round; left out, the whole bank serves' })
  week?: number;

  @Part(() => BlueprintView)
  blueprint: BlueprintView;
}

export class FeasibilityRowView {
  @Whole({ about: 'Place of the row in the blueprint, from 0' })
  index: number;

  @Whole()
  wanted: number;

  @Whole({ about: 'Questions that suit the row; those that suit two rows are in both' })
  available: number;
}

export class FeasibilityView {
  @Flag()
  feasible: boolean;

  @Whole({ about: 'Questions of a paper' })
  questionCount: number;

  @PartList(() => FeasibilityRowView)
  rows: FeasibilityRowView[];

  @Whole({ about: 'Questions that a paper cannot be given, however the bank is dealt out' })
  short: number;
}

export class PaperPreviewQuery {
  @Text({ optional: true, max: 64, about: 'The same seed shows the same paper' })
  seed?: string;
}

export class PreviewOptionView {
  @Text({ about: 'The letter that it is shown under', example: 'A' })
  choice: string;

  @Text({ max: 500 })
  text: string;
}

export class PreviewQuestionView {
  @Whole({ about: 'From 0' })
  position: number;

  @Text({ max: 1000 })
  stem: string;

  @PartList(() => PreviewOptionView)
  options: PreviewOptionView[];

  @Text()
  topicName: string;

  @Choice(DIFFICULTIES)
  difficulty: Difficulty;
}

/** A paper as a contestant would see it; without the key. */
export class PaperPreviewView {
  @Text()
  seed: string;

  @PartList(() => PreviewQuestionView)
  questions: PreviewQuestionView[];
}
