import { Text } from '../platform/http/fields.js';
import { QuestionFilter } from './question-filter.dto.js';

const UUID = '[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}';

/** Which questions go into a file: those that match, or those that are named. */
export class QuestionExportQuery extends QuestionFilter {
  @Text({
    optional: true,
    max: 12_000,
    pattern: new RegExp(`^${UUID}(?:,${UUID})*$`),
    about: 'Ids of questions with commas between; the filter does not matter then',
  })
  ids?: string;
}
