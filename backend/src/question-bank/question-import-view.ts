import { currentContext } from '../platform/http/request-context.js';
import type { QuestionImportView } from './question-import.dto.js';
import type { ListedImport } from './question-import.repository.js';
import { problemSentence } from './question-problem-sentences.js';

/** An import as its organiser sees it, in the organiser's language. */
export function importView({ createdAt, endedAt, problems, preview, ...rest }: ListedImport): QuestionImportView {
  const { id, fileName, state, total, processed, errorCount, warningCount } = rest;
  const { locale } = currentContext();
  return {
    id,
    fileName,
    state,
    total,
    processed,
    errorCount,
    warningCount,
    defaults: { topic: rest.defaultTopic, difficulty: rest.defaultDifficulty, week: rest.defaultWeek },
    unnamed: { topic: rest.withoutTopic, difficulty: rest.withoutDifficulty, week: rest.withoutWeek },
    problems: problems.map(({ parameters, ...problem }) => ({
      ...problem,
      message: problemSentence(problem.code, parameters, locale),
    })),
    preview: preview.map((question) => ({ ...question, options: [...question.options] })),
    createdAt: createdAt.toISOString(),
    endedAt: endedAt?.toISOString() ?? null,
  };
}
