import { Injectable } from '@nestjs/common';
import { scoreOf } from '../domain/grading.js';
import { unpackPaper } from '../domain/paper.js';
import { receiptCode } from '../domain/receipt.js';
import { misfitAmong, originalAnswers } from '../domain/shown-answers.js';
import { Secrets } from '../platform/crypto/secrets.js';
import type { AttemptSheet } from './attempt-sheets.js';
import { receiptViewOf } from './attempt-view.js';
import { AttemptWriting } from './attempt-writing.repository.js';
import { LiveAnnouncing } from './live-announcing.service.js';
import type { ReceiptView, SubmissionRequest } from './participation.dto.js';
import type { RunningRound } from './running-rounds.service.js';

const RECEIPT_BYTES = 8;

export interface Submission {
  readonly at: Date;
  readonly request: SubmissionRequest;
  readonly requestId: string;
  readonly running: RunningRound;
}

/**
 * Submits in one statement what nothing stands in the way of: the whole answer sheet, in time, for the first time. The
 * statement checks all that itself; where it changes nothing, `AttemptSubmission` looks carefully.
 */
@Injectable()
export class DirectSubmission {
  constructor(
    private readonly writing: AttemptWriting,
    private readonly live: LiveAnnouncing,
    private readonly secrets: Secrets,
  ) {}

  /** The receipt once it is committed, or null where nothing was changed. */
  async submit(sheet: AttemptSheet, { at, request, running, requestId }: Submission): Promise<ReceiptView | null> {
    const { answers, prediction = null } = request;
    if (answers === undefined || misfitAmong(answers, sheet.optionCounts) !== null) return null;
    const paper = unpackPaper(sheet.paper);
    const finished = {
      // Never before the start, even if two servers' clocks differ by a little.
      submittedAt: new Date(Math.max(at.getTime(), sheet.startedAt.getTime())),
      finalisedBy: 'contestant' as const,
      answers,
      score: scoreOf(paper, originalAnswers(paper, answers), running.source.key),
      receiptCode: receiptCode(this.secrets.bytes(RECEIPT_BYTES)),
    };
    const { predictionRequired } = running.round.rules;
    const done = await this.writing.submit(sheet, { ...finished, at, prediction, predictionRequired });
    if (!done) return null;
    await this.live.afterCommit([sheet], new Map([[sheet.roundId, running]]), requestId);
    return receiptViewOf({ ...sheet, ...finished, ...done }, running.round, at);
  }
}
