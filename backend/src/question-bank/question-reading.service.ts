import { Injectable } from '@nestjs/common';
import { problemsOfQuestion } from '../domain/question.js';
import { NothingHere } from '../platform/errors/common-problems.js';
import { windowOf } from '../platform/http/fields.js';
import { currentContext } from '../platform/http/request-context.js';
import type { QuestionPage, QuestionQuery, QuestionRow, QuestionVersionView, QuestionView } from './question.dto.js';
import { problemSentence } from './question-problem-sentences.js';
import { type CurrentQuestion, type ListedVersion, QuestionRepository } from './question.repository.js';

/** The bank as staff read it. */
@Injectable()
export class QuestionReading {
  constructor(private readonly questions: QuestionRepository) {}

  async page(query: QuestionQuery): Promise<QuestionPage> {
    const { page, size, ...window } = windowOf(query);
    const { total, rows } = await this.questions.page(query, window);
    return { total, page, size, rows: rows.map(rowOf) };
  }

  async view(id: string): Promise<QuestionView> {
    const question = await this.questions.byId(id);
    if (!question) throw new NothingHere();
    const { options, correct, explanation, source } = question;
    const { locale } = currentContext();
    return {
      ...rowOf(question),
      options,
      correct,
      explanation,
      source,
      problems: problemsOfQuestion(question).map((problem) => ({
        ...problem,
        message: problemSentence(problem.code, {}, locale),
      })),
      history: (await this.questions.versionsOf(id)).map(versionOf),
      usedInRounds: (await this.questions.usesOf(id)).map(({ roundId, name }) => ({ roundId, name })),
    };
  }
}

function rowOf(question: CurrentQuestion): QuestionRow {
  const { id, code, topic, topicName, difficulty, week, status, version, stem, options, updatedAt } = question;
  return {
    id,
    code,
    topic,
    topicName,
    difficulty,
    week,
    status,
    version,
    stem,
    optionCount: options.length,
    warnings: [...new Set(problemsOfQuestion(question).map((problem) => problem.code))],
    updatedAt: updatedAt.toISOString(),
  };
}

function versionOf(listed: ListedVersion): QuestionVersionView {
  const { version, stem, options, correct, explanation, source, createdAt, createdByName } = listed;
  return {
    version,
    stem,
    options,
    correct,
    explanation,
    source,
    createdAt: createdAt.toISOString(),
    createdByName,
  };
}
