import { scoreOf } from '../domain/grading.js';
import { drawPaper, packPaper, type Paper } from '../domain/paper.js';
import { receiptCode } from '../domain/receipt.js';
import { NO_CHOICE, originalAnswers } from '../domain/shown-answers.js';
import { type Random, shuffled } from '../domain/shuffling.js';
import { simulatedChoices, type SimulatedSitting } from '../domain/simulated-contestant.js';
import type { RunningRound } from './running-rounds.service.js';
import { seededRandom } from './seeded-random.js';
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

/** What all sittings of a round have in common. */
export interface SittingStage {
  readonly running: RunningRound;
  readonly papers: readonly Paper[];
  readonly fresh: FreshChance;
}

/** So many different sets of questions are enough for a trial; drawing one takes longer than everything else. */
const PAPERS = 512;
/** Keeps the stream of the papers apart from those of the people. */
const PAPER_STREAM = 78;

/** The sets of questions that a round's simulated papers are made of; the same for the same seed. */
export function drawnPapers({ round, source }: RunningRound, seed: number): Paper[] {
  const random = seededRandom(seed, round.number, PAPER_STREAM);
  return Array.from({ length: PAPERS }, () => drawPaper(source.questions, round.blueprint, random));
}

const POOL_BYTES = 65_536;

/** The same chance as `fresh`, asked for in large pieces: eight bytes cost as much as eight thousand. */
export function pooledChance(fresh: FreshChance): FreshChance {
  let [pool, used] = [fresh.bytes(POOL_BYTES), 0];
  return {
    newId: () => fresh.newId(),
    bytes: (size) => {
      if (used + size > POOL_BYTES) [pool, used] = [fresh.bytes(POOL_BYTES), 0];
      used += size;
      return pool.subarray(used - size, used);
    },
  };
}

/** A sitting as the row that starting, saving, submitting and the deadline would have left. */
export function simulatedAttempt(
  sitting: Sitting,
  { running, papers, fresh }: SittingStage,
  random: Random,
): AttemptRow {
  const { round, source } = running;
  const paper = shuffledPaper(papers[random(papers.length)] ?? [], random);
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

function shuffledPaper(questions: Paper, random: Random): Paper {
  return shuffled(questions, random).map(({ ordinal, optionOrder }) => ({
    ordinal,
    optionOrder: shuffled(optionOrder, random),
  }));
}

/** A few mark a question for later. */
function flagsOf(answers: readonly number[], random: Random): number[] {
  return answers.flatMap((choice, position) => (choice !== NO_CHOICE && random(30) === 0 ? [position] : []));
}
