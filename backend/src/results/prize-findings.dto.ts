import { Id, List, PartList, Text, Whole } from '../platform/http/fields.js';

export class NamedContestant {
  @Id()
  contestantId: string;

  @Text()
  name: string;
}

export class UnresolvedTieView {
  @Whole({ min: 1 })
  rank: number;

  @Whole({ about: 'How many share the rank' })
  contestantCount: number;

  @PartList(() => NamedContestant, { about: 'At most the first 20 of them' })
  contestants: NamedContestant[];

  @List('text', { about: 'Names of the prizes at stake, one for each piece' })
  prizeNames: string[];

  @Text()
  sentence: string;
}

export class UnawardedPrizeView {
  @Text()
  code: string;

  @Text()
  name: string;

  @Whole()
  count: number;
}
