import { Injectable } from '@nestjs/common';
import { AuditLog } from '../audit/audit-log.js';
import { type PoolEntry, RoundCatalogue } from '../contests/round-catalogue.js';
import { Clock } from '../platform/clock/clock.js';
import { Secrets } from '../platform/crypto/secrets.js';
import { Database } from '../platform/database/database.js';
import { fault, NothingHere, RequestInvalid } from '../platform/errors/common-problems.js';
import { KeyLooks } from '../question-bank/key-looks.service.js';
import { type NamedRuling, QuestionRulings } from './question-rulings.repository.js';
import { Recomputing } from './recomputing.service.js';
import { RulingRepeated } from './result.errors.js';
import { Results } from './results.repository.js';
import { RoundClosing } from './round-closing.service.js';
import { ruledKey } from './ruled-key.js';
import type { RoundQuestionView, RulingRequest } from './ruling.dto.js';

const LETTERS = ['A', 'B', 'C', 'D', 'E', 'F', 'G'];

/** Rulings on wrong keys, found after a round has closed (DOMAIN §3.16). */
@Injectable()
export class KeyRulings {
  constructor(
    private readonly database: Database,
    private readonly catalogue: RoundCatalogue,
    private readonly closing: RoundClosing,
    private readonly rulings: QuestionRulings,
    private readonly results: Results,
    private readonly recomputing: Recomputing,
    private readonly looks: KeyLooks,
    private readonly audit: AuditLog,
    private readonly secrets: Secrets,
    private readonly clock: Clock,
  ) {}

  /** With their keys: the look goes into the audit log. */
  async questionsOf(roundId: string): Promise<RoundQuestionView[]> {
    if (!(await this.catalogue.round(roundId))) throw new NothingHere();
    const pool = await this.catalogue.pool(roundId);
    await this.looks.recordVersions(
      pool.map(({ questionVersionId }) => questionVersionId),
      'round-questions',
    );
    const rulings = await this.rulings.ofRound(roundId);
    const key = ruledKey(pool, rulings);
    return pool.map((question, index) => ({
      ...shown(question),
      voided: key[index]?.voided ?? false,
      alsoAccepted: [...(key[index]?.alsoAccepted ?? [])],
      rulings: rulings.filter(({ ordinal }) => ordinal === question.ordinal).map(rulingView),
    }));
  }

  /**
   * Rules, and where there is a result asks for its next version, for which every attempt is graded anew.
   * Problems: nothing-here, round-not-closed, request-invalid, ruling-repeated.
   */
  async rule(roundId: string, request: RulingRequest, by: string): Promise<void> {
    const round = await this.closing.requireClosed(roundId);
    const pool = await this.catalogue.pool(roundId);
    const question = checkedQuestion(pool, request);
    await this.database.run(async () => {
      const subject = { contestId: round.contestId, roundId };
      await this.results.lock(subject);
      refuseRepetition(await this.rulings.ofRound(roundId), request);
      await this.insert(roundId, request, by);
      // Every computation grades by the rulings first; without a result the first one will.
      const hasResult = (await this.results.latest(subject)) !== null;
      if (hasResult) await this.recomputing.ask(subject, { reason: reasonOf(question, request), by });
      const details = { ...request };
      await this.audit.record({ action: 'key-ruled', subjectType: 'round', subjectId: roundId, details });
    });
  }

  private async insert(roundId: string, request: RulingRequest, by: string): Promise<void> {
    const { ordinal, kind, reason } = request;
    const ruling = { ordinal, kind, option: request.option ?? null, reason };
    const createdAt = this.clock.now();
    await this.rulings.insert({ id: this.secrets.newId(), roundId, ...ruling, createdBy: by, createdAt });
  }
}

function checkedQuestion(pool: readonly PoolEntry[], { ordinal, kind, option = null }: RulingRequest): PoolEntry {
  const question = pool.find((candidate) => candidate.ordinal === ordinal);
  if (!question) throw invalid('/ordinal', 'Tuần thi không có câu hỏi này.', 'The round has no such question.');
  if (kind === 'void' && option !== null) {
    throw invalid('/option', 'Hủy câu hỏi thì không chọn phương án.', 'A void question names no option.');
  }
  if (kind === 'accept' && (option === null || question.options[option] === undefined)) {
    throw invalid('/option', 'Hãy chọn một phương án của câu hỏi.', 'Choose one of the options of the question.');
  }
  if (kind === 'accept' && option === question.correct) {
    throw invalid('/option', 'Phương án này đang là đáp án đúng.', 'This option is the right one already.');
  }
  return question;
}

function invalid(pointer: string, vi: string, en: string) {
  return new RequestInvalid({ faults: [fault(pointer, 'ruling-impossible', vi, en)] });
}

function refuseRepetition(rulings: readonly NamedRuling[], { ordinal, kind, option = null }: RulingRequest): void {
  const same = rulings.some((made) => made.ordinal === ordinal && made.kind === kind && made.option === option);
  if (same) throw new RulingRepeated();
}

function reasonOf({ code }: PoolEntry, { kind, option, reason }: RulingRequest): string {
  return kind === 'void'
    ? `Hủy câu hỏi ${code}: ${reason}`
    : `Chấp nhận thêm phương án ${LETTERS[option ?? 0]} của câu hỏi ${code}: ${reason}`;
}

function shown({ ordinal, code, stem, options, correct, topic, difficulty }: PoolEntry) {
  return { ordinal, code, stem, options: [...options], correct, topic, difficulty };
}

function rulingView({ kind, option, reason, createdAt, byName }: NamedRuling) {
  return { kind, option, reason, at: createdAt.toISOString(), byName };
}
