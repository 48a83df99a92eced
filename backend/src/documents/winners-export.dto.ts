import { Flag, Whole } from '../platform/http/fields.js';

export class WinnersExportQuery {
  @Whole({ query: true, optional: true, min: 1, max: 100_000, about: 'The latest unless told' })
  version?: number;

  @Flag({ query: true, optional: true, about: 'Only rows with a prize' })
  winnersOnly?: boolean;

  @Flag({ query: true, optional: true, about: 'Whole phone numbers and dates of birth; judges only, and recorded' })
  full?: boolean;
}
