import { scoreOf } from '../domain/grading.js';
import { drawPaper, packPaper } from '../domain/paper.js';
import { receiptCode } from '../domain/receipt.js';
import { NO_CHOICE, originalAnswers } from '../domain/shown-answers.js';
import type { Random } from '../domain/shuffling.js';
import { simulatedChoices, type SimulatedSitting } from '../domain/simulated-contestant.js';
import type { RunningRound } from './running-rounds.service.js';
import type { AttemptRow } from './simulated-rows.js';

export interface Sitting extends SimulatedSitting {
  /** 1, 2, … within the round. */
  readonly number: number;
  readonly contestantId: string;
  readonly skill: number;
}

/** Chance that never repeats: identities and receipts, which may not be the same in two rounds. */
export interface FreshChance {
  newId(): string;
  bytes(size: number): Uint8Array;
}

/** A sitting as the row that starting, saving, submitting and the deadline would have left. */
export function simulatedAttempt(
  sitting: Sitting,
  running: RunningRound,
  random: Random,
  fresh: FreshChance,
): AttemptRow {
  const { round, source } = running;
  const paper = drawPaper(source.questions, round.blueprint, random);
  const answers = simulatedChoices(random, paper, { ...sitting, questions: source.entries });
  const { startedAt, deadlineAt, submittedAt, isFinished } = sitting;
  return {
    id: fresh.newId(),
    round_id: round.id,
    contestant_id: sitting.contestantId,
    number: sitting.number,
    started_at: new Date(startedAt),
    deadline_at: new Date(deadlineAt),
    submitted_at: isFinished ? new Date(submittedAt ?? deadlineAt) : null,
    finalised_by: isFinished ? (submittedAt === null ? 'deadline' : 'contestant') : null,
    paper: packPaper(paper),
    option_counts: paper.map(({ optionOrder }) => optionOrder.length),
    answers,
    flags: flagsOf(answers, random),
    score: isFinished ? scoreOf(paper, originalAnswers(paper, answers), source.key) : null,
    receipt_code: isFinished ? receiptCode(fresh.bytes(8)) : null,
    network: null,
    user_agent: null,
  };
}

/** A few mark a question for later. */
function flagsOf(answers: readonly number[], random: Random): number[] {
  return answers.flatMap((choice, position) => (choice !== NO_CHOICE && random(30) === 0 ? [position] : []));
}
