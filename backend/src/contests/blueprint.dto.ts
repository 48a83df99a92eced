import { DIFFICULTIES, type Difficulty } from '../domain/difficulty.js';
import { Choice, Decimal, Flag, Id, List, Part, PartList, Text, Whole } from '../platform/http/fields.js';

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
  @Id({ optional: true, about: 'With it, the answer says how often questions of earlier rounds would come again' })
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

  @Decimal({
    nullable: true,
    about: 'Expected number of its questions that two papers have in common; null: not known',
  })
  expectedShared: number | null;
}

/** How alike the papers of two contestants would be. */
export class PaperLikenessView {
  @Decimal({ about: 'Expected number of questions that two papers have in common' })
  expectedShared: number;

  @Decimal({ about: 'The same as a share of a paper, 0 to 1' })
  share: number;

  @Decimal({ about: 'Chance, 0 to 1, that two neighbours have at least one question in common' })
  anyShared: number;

  @Decimal({ about: 'Chance, 0 to 1, that two neighbours have exactly the same questions' })
  allShared: number;

  @Flag({ about: 'Computed; false where rows overlap and the figures were counted on papers drawn for trial' })
  exact: boolean;
}

export class EarlierRoundView {
  @Id()
  roundId: string;

  @Text()
  name: string;

  @Whole({ about: 'Questions of this pool that were in the pool of that round, in any version' })
  questionCount: number;
}

/** How often contestants would meet questions of earlier rounds again. */
export class RoundRepeatsView {
  @Whole({ about: 'Questions of the pool that suit the blueprint' })
  poolCount: number;

  @Whole({ about: 'Those of them that were in the pool of an earlier round' })
  repeatedCount: number;

  @Decimal({ about: 'Expected number of them on a paper' })
  expectedPerPaper: number;

  @PartList(() => EarlierRoundView, { about: 'By number of the round' })
  rounds: EarlierRoundView[];
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

  @Part(() => PaperLikenessView, { nullable: true, about: 'Null where there is no paper' })
  likeness: PaperLikenessView | null;

  @Part(() => RoundRepeatsView, { nullable: true, about: 'Null where there is no paper, or no contest was named' })
  repeats: RoundRepeatsView | null;
}

export class PaperPreviewQuery {
  @Text({ optional: true, max: 64, about: 'The same seed shows the same paper' })
  seed?: string;
}

const SEEDS = /^[^,]{1,64}(,[^,]{1,64}){0,9}$/;

export class PaperPreviewsQuery {
  @Text({ optional: true, max: 650, pattern: SEEDS, about: 'Up to ten seeds, separated by commas' })
  seeds?: string;

  @Whole({ query: true, optional: true, min: 2, max: 10, about: 'Without seeds: how many papers, three unless told' })
  count?: number;
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

  @Text({ about: 'Code of the question' })
  code: string;

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

export class ComparedQuestionView extends PreviewQuestionView {
  @List('whole', { about: 'Places, from 0, of the other papers that have it too' })
  alsoIn: number[];
}

export class ComparedPaperView {
  @Text()
  seed: string;

  @PartList(() => ComparedQuestionView)
  questions: ComparedQuestionView[];
}

/** Several papers side by side; without keys. */
export class PaperPreviewsView {
  @PartList(() => ComparedPaperView)
  papers: ComparedPaperView[];

  @Whole({ about: 'Different questions on all of them together' })
  differentQuestions: number;

  @Decimal({ about: 'Questions that two of them have in common, on average' })
  meanShared: number;
}
