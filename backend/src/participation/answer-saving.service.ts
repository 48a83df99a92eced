import { Injectable } from '@nestjs/common';
import { NO_CHOICE } from '../domain/shown-answers.js';
import { Clock } from '../platform/clock/clock.js';
import { spokenInstant } from '../platform/clock/zoned-time.js';
import { NothingHere } from '../platform/errors/common-problems.js';
import type { Problem } from '../platform/errors/problem.js';
import { AttemptFinalising } from './attempt-finalising.service.js';
import { type AttemptRecord, isFinished, isOverdue } from './attempt-record.js';
import { type AttemptSheet, AttemptSheets } from './attempt-sheets.js';
import { AttemptWriting } from './attempt-writing.repository.js';
import { OwnAttempts } from './own-attempts.repository.js';
import type { SavedView } from './participation.dto.js';
import { AttemptSubmitted, AttemptTimeUp, ChoiceUnknown, noSuchOption } from './participation.errors.js';
import { RunningRounds } from './running-rounds.service.js';

/** Saves choices and marks as they are made: one statement, and a second look only when that changed nothing. */
@Injectable()
export class AnswerSaving {
  constructor(
    private readonly sheets: AttemptSheets,
    private readonly writing: AttemptWriting,
    private readonly own: OwnAttempts,
    private readonly finalising: AttemptFinalising,
    private readonly rounds: RunningRounds,
    private readonly clock: Clock,
  ) {}

  /** `choice` is the index as shown, null takes it back. Problems: nothing-here, attempt-finished, choice-unknown. */
  async save(
    contestantId: string,
    answer: { attemptId: string; position: number; choice: number | null },
  ): Promise<SavedView> {
    const at = this.clock.now();
    const choice = answer.choice ?? NO_CHOICE;
    await this.orSayWhyNot(contestantId, { ...answer, choice, at }, (sheet) =>
      this.writing.saveAnswer(sheet, { position: answer.position, choice, at }),
    );
    return { savedAt: at.toISOString() };
  }

  /** Problems: nothing-here, attempt-finished, choice-unknown. */
  async flag(contestantId: string, flag: { attemptId: string; position: number; flagged: boolean }): Promise<void> {
    const at = this.clock.now();
    await this.orSayWhyNot(contestantId, { ...flag, choice: NO_CHOICE, at }, (sheet) =>
      this.writing.setFlag(sheet, { ...flag, at }),
    );
  }

  private async orSayWhyNot(
    contestantId: string,
    write: Write,
    tryToWrite: (sheet: AttemptSheet) => Promise<boolean>,
  ): Promise<void> {
    const sheet = await this.sheets.of(contestantId, write.attemptId);
    if (!sheet) throw new NothingHere();
    if (isThinkable(write) && (await tryToWrite(sheet))) return;
    const record = await this.own.byId(contestantId, write.attemptId);
    if (!record) throw new NothingHere();
    if (isOverdue(record, write.at)) {
      // Its time is up by its own row. Where the round was extended meanwhile this gives it the later deadline.
      await this.finalising.settle(contestantId, sheet.roundId, write.at);
      if (isThinkable(write) && (await tryToWrite(sheet))) return;
    }
    throw await this.refusal((await this.own.byId(contestantId, write.attemptId)) ?? record);
  }

  private async refusal(record: AttemptRecord): Promise<Problem> {
    if (!isFinished(record)) return new ChoiceUnknown({ faults: [noSuchOption('/choice')] });
    const { round } = await this.rounds.required(record.roundId);
    const at = spokenInstant(record.submittedAt.getTime(), round.timeZone);
    return record.finalisedBy === 'deadline'
      ? new AttemptTimeUp({ deadlineAt: at })
      : new AttemptSubmitted({ submittedAt: at });
  }
}

interface Write {
  readonly attemptId: string;
  readonly position: number;
  readonly choice: number;
  readonly at: Date;
}

const LARGEST_SMALLINT = 32_767;

/** What no paper can have is never sent to the database, whose columns would refuse it as a surprise. */
const isThinkable = ({ position }: Write) => position >= 0 && position < LARGEST_SMALLINT;
