import { Injectable } from '@nestjs/common';
import { AuditLog } from '../audit/audit-log.js';
import { tidyText } from '../domain/folding.js';
import { Clock } from '../platform/clock/clock.js';
import { Secrets } from '../platform/crypto/secrets.js';
import { Database, isUniqueViolation } from '../platform/database/database.js';
import { fault, NothingHere } from '../platform/errors/common-problems.js';
import { keptFingerprint } from './bank-snapshot.js';
import type { QuestionRequest, QuestionRevision } from './question.dto.js';
import { QuestionCodeTaken, QuestionDoubled, QuestionUnusable } from './question.errors.js';
import type { QuestionPlace } from './question-event.entity.js';
import { QuestionEventRepository } from './question-event.repository.js';
import { errorsOf } from './question-faults.js';
import { QuestionChangedMeanwhile, QuestionRetired } from './question-life.errors.js';
import { QuestionRepository } from './question.repository.js';
import { type NewQuestion, QuestionWritingRepository, searchText, warningsOf } from './question-writing.repository.js';
import { TopicRepository } from './topic.repository.js';

/** Writes questions and their versions. What was once written is never changed: papers keep the version they drew. */
@Injectable()
export class QuestionEditing {
  constructor(
    private readonly database: Database,
    private readonly questions: QuestionRepository,
    private readonly writing: QuestionWritingRepository,
    private readonly events: QuestionEventRepository,
    private readonly topics: TopicRepository,
    private readonly audit: AuditLog,
    private readonly secrets: Secrets,
    private readonly clock: Clock,
  ) {}

  /** A new question, as a draft; returns its id. Problems: question-unusable, question-code-taken, question-doubled. */
  async write(request: QuestionRequest, createdBy: string): Promise<string> {
    const question = tidied(request);
    return this.orCodeTaken(question.code, async () => {
      await this.refuse(question, null);
      const [id = ''] = await this.writing.insert([question], { status: 'draft', createdBy });
      await this.record('question-written', id, { version: 1 });
      return id;
    });
  }

  /**
   * A new version, where the words are others: a draft again, since an approval was given to the words that were read.
   * Problems: question-unusable, question-code-taken, question-doubled, question-changed-meanwhile, question-retired.
   */
  async revise(id: string, { version: read, ...request }: QuestionRevision, createdBy: string): Promise<void> {
    const question = tidied(request);
    await this.orCodeTaken(question.code, async () => {
      const [known] = await this.questions.lockByIds([id]);
      if (!known) throw new NothingHere();
      if (known.version !== read) throw new QuestionChangedMeanwhile({ code: known.code });
      if (known.status === 'retired') throw new QuestionRetired();
      await this.refuse(question, id);
      const { code, topic, difficulty, week, ...words } = question;
      const place = { code: code ?? known.code, topic, difficulty, week };
      const isReworded = !sameWords(known, words);
      if (!isReworded && samePlace(known, place)) return;
      const version = isReworded ? known.version + 1 : known.version;
      const updatedAt = this.clock.now();
      if (isReworded) await this.addVersion(id, version, question, createdBy);
      const change = { ...place, version, updatedAt };
      await this.questions.update(id, isReworded ? { ...change, ...textColumns(words), status: 'draft' } : change);
      const kind = isReworded ? 'revised' : 'moved';
      await this.events.add([{ id, version }], { kind, by: createdBy, placeBefore: placeOf(known) });
      await this.record(`question-${kind}`, id, { version });
    });
  }

  private async addVersion(questionId: string, version: number, question: NewQuestion, by: string): Promise<void> {
    const { stem, options, correct, explanation, source } = question;
    await this.questions.addVersion({
      ...{ id: this.secrets.newId(), questionId, version, stem, correct, explanation, source },
      options: [...options],
      warnings: warningsOf(question),
      createdAt: this.clock.now(),
      createdBy: by,
    });
  }

  private async refuse(question: NewQuestion, id: string | null): Promise<void> {
    const faults = errorsOf(question);
    if (!(await this.topics.exists(question.topic))) {
      faults.push(fault('/topic', 'topic-unknown', 'Không có chủ đề này.', 'There is no such topic.'));
    }
    if (faults.length > 0) throw new QuestionUnusable({ faults });
    await this.writing.lockWriters();
    const double = await this.questions.codeWithFingerprint(keptFingerprint(question), id);
    if (double === null) return;
    const place = fault('/stem', 'question-doubled', `Trùng với câu ${double}.`, `The same as ${double}.`);
    throw new QuestionDoubled({ code: double }, { faults: [place] });
  }

  private async orCodeTaken<Result>(code: string | null, work: () => Promise<Result>): Promise<Result> {
    try {
      return await this.database.run(work);
    } catch (error) {
      if (!isUniqueViolation(error, 'question_code')) throw error;
      const place = fault('/code', 'question-code-taken', 'Mã này đã có.', 'This code exists already.');
      throw new QuestionCodeTaken({ code: code ?? '' }, { faults: [place] });
    }
  }

  private record(action: string, subjectId: string, details: Record<string, unknown>): Promise<void> {
    return this.audit.record({ action, subjectType: 'question', subjectId, details });
  }
}

function tidied(request: QuestionRequest): NewQuestion {
  const { code, topic, difficulty, week, stem, options, correct, explanation, source } = request;
  return {
    code: code || null,
    topic,
    difficulty,
    week: week ?? null,
    stem: tidyText(stem),
    options: options.map(tidyText),
    correct,
    explanation: explanation || null,
    source: source || null,
  };
}

type Words = Pick<NewQuestion, 'stem' | 'options' | 'correct' | 'explanation' | 'source'>;

const textColumns = (words: Words) => ({ foldedText: searchText(words), fingerprint: keptFingerprint(words) });

function sameWords(known: Words, words: Words): boolean {
  const parts = ({ stem, options, correct, explanation, source }: Words) =>
    JSON.stringify([stem, options, correct, explanation, source]);
  return parts(known) === parts(words);
}

const placeOf = ({ code, topic, difficulty, week }: QuestionPlace): QuestionPlace => ({
  code,
  topic,
  difficulty,
  week,
});

const samePlace = (a: QuestionPlace, b: QuestionPlace) => JSON.stringify(placeOf(a)) === JSON.stringify(placeOf(b));
