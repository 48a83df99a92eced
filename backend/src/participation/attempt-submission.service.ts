import { Injectable } from '@nestjs/common';
import { ConsentWithdrawn } from '../accounts/accounts.errors.js';
import { scoreOf } from '../domain/grading.js';
import { unpackPaper } from '../domain/paper.js';
import { receiptCode } from '../domain/receipt.js';
import { misfitAmong, originalAnswers } from '../domain/shown-answers.js';
import { Clock } from '../platform/clock/clock.js';
import { Secrets } from '../platform/crypto/secrets.js';
import { Database } from '../platform/database/database.js';
import { NothingHere } from '../platform/errors/common-problems.js';
import { AttemptFinalising } from './attempt-finalising.service.js';
import { type AttemptRecord, isFinished, isOverdue } from './attempt-record.js';
import { type AttemptSheet, AttemptSheets } from './attempt-sheets.js';
import { receiptViewOf } from './attempt-view.js';
import { AttemptWriting } from './attempt-writing.repository.js';
import { DirectSubmission, type Submission } from './direct-submission.service.js';
import { Entries } from './entries.repository.js';
import { LiveAnnouncing } from './live-announcing.service.js';
import { OwnAttempts } from './own-attempts.repository.js';
import type { ReceiptView, SubmissionRequest } from './participation.dto.js';
import { ChoiceUnknown, noSuchOption, PredictionMissing, predictionMissingFault } from './participation.errors.js';
import { RunningRounds } from './running-rounds.service.js';

const RECEIPT_BYTES = 8;

/** Submits an attempt once, however often and from however many devices it is asked for. */
@Injectable()
export class AttemptSubmission {
  constructor(
    private readonly sheets: AttemptSheets,
    private readonly direct: DirectSubmission,
    private readonly own: OwnAttempts,
    private readonly writing: AttemptWriting,
    private readonly entries: Entries,
    private readonly rounds: RunningRounds,
    private readonly finalising: AttemptFinalising,
    private readonly live: LiveAnnouncing,
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly secrets: Secrets,
  ) {}

  /**
   * Takes what the screen still had to send, fixes the prediction, grades, and returns the receipt. What arrives at or
   * after the deadline is not taken: the attempt ends at its deadline with what was saved, and that is its receipt.
   * Problems: nothing-here, consent-withdrawn, choice-unknown, prediction-missing (the answers are kept all the same).
   */
  async submit(
    contestantId: string,
    attemptId: string,
    { request, requestId }: Pick<Submission, 'request' | 'requestId'>,
  ): Promise<ReceiptView> {
    const at = this.clock.now();
    const sheet = await this.sheets.of(contestantId, attemptId);
    if (!sheet) throw new NothingHere();
    const submission = { at, request, requestId, running: await this.rounds.required(sheet.roundId) };
    const receipt = (await this.direct.submit(sheet, submission)) ?? (await this.submitCarefully(sheet, submission));
    // Nothing more is written to it.
    this.sheets.forget(attemptId);
    return receipt;
  }

  private async submitCarefully({ contestantId, id }: AttemptSheet, submission: Submission): Promise<ReceiptView> {
    const { at, running } = submission;
    const seen = await this.own.byId(contestantId, id);
    if (!seen) throw new NothingHere();
    if (isOverdue(seen, at)) await this.finalising.settle(contestantId, running.round.id, at);
    if (!isFinished(seen)) await this.submitOnce(seen, submission);
    const record = await this.own.byId(contestantId, id);
    if (!record || !isFinished(record)) throw new NothingHere();
    return receiptViewOf(record, running.round, at);
  }

  private async submitOnce(seen: AttemptRecord, submission: Submission): Promise<void> {
    const isComplete = await this.database.run(async () => {
      const record = await this.own.lock(seen.contestantId, seen.id);
      // Another request was first, or the deadline was.
      if (!record || isFinished(record)) return true;
      if (record.withdrawnAt) throw new ConsentWithdrawn();
      const answers = answersTaken(record, submission.request);
      const prediction = predictionTaken(record, submission.request);
      if (prediction === null && submission.running.round.rules.predictionRequired && !isPredictionFixed(record)) {
        await this.writing.replaceAnswers(record.id, answers);
        return false;
      }
      await this.finish(record, { answers, prediction }, submission);
      return true;
    });
    if (!isComplete) throw new PredictionMissing({ faults: [predictionMissingFault] });
  }

  private async finish(record: AttemptRecord, taken: Taken, { at, running, requestId }: Submission): Promise<void> {
    const paper = unpackPaper(record.paper);
    // Never before the start, even if two servers' clocks differ by a little.
    const submittedAt = new Date(Math.max(at.getTime(), record.startedAt.getTime()));
    await this.writing.finish({
      id: record.id,
      submittedAt,
      finalisedBy: 'contestant',
      answers: taken.answers,
      score: scoreOf(paper, originalAnswers(paper, taken.answers), running.source.key),
      receiptCode: receiptCode(this.secrets.bytes(RECEIPT_BYTES)),
    });
    await this.entries.lockPrediction(record.contestantId, record.roundId, taken.prediction, submittedAt);
    await this.live.afterCommit([record], new Map([[record.roundId, running]]), requestId);
  }
}

interface Taken {
  readonly answers: readonly number[];
  readonly prediction: number | null;
}

function answersTaken(record: AttemptRecord, { answers }: SubmissionRequest): readonly number[] {
  if (answers === undefined) return record.answers;
  const misfit = misfitAmong(answers, record.optionCounts);
  if (misfit !== null) throw new ChoiceUnknown({ faults: [noSuchOption(`/answers/${misfit}`)] });
  return answers;
}

/** A prediction that is fixed stands; else the one that came with the submission, or else the draft. */
function predictionTaken(record: AttemptRecord, { prediction }: SubmissionRequest): number | null {
  return isPredictionFixed(record) ? record.prediction : (prediction ?? record.prediction);
}

const isPredictionFixed = ({ predictionLockedAt }: AttemptRecord) => predictionLockedAt !== null;
