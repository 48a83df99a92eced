import { Injectable, type OnModuleInit } from '@nestjs/common';
import { PersonalData } from '../accounts/personal-data.service.js';
import { unpackPaper } from '../domain/paper.js';
import { originalAnswers } from '../domain/shown-answers.js';
import { Clock } from '../platform/clock/clock.js';
import { AttemptFinalising } from './attempt-finalising.service.js';
import { isOverdue } from './attempt-record.js';
import { visibleScore } from './attempt-view.js';
import type { Finaliser } from './attempt.entity.js';
import { Attempts, type KeptAttempt } from './attempts.repository.js';
import { Entries } from './entries.repository.js';
import { type RunningRound, RunningRounds } from './running-rounds.service.js';

/** An attempt as its contestant takes it away: in words, and nothing that could not be seen on the screen too. */
interface DisclosedAttempt {
  readonly contest: string;
  readonly round: number;
  readonly roundName: string;
  readonly number: number;
  readonly startedAt: Date;
  readonly deadlineAt: Date;
  readonly submittedAt: Date | null;
  readonly finalisedBy: Finaliser | null;
  readonly receiptCode: string | null;
  readonly prediction: number | null;
  /** Null until the rules let the contestant see it. */
  readonly score: number | null;
  readonly userAgent: string | null;
  /** In the order of the paper; `answer` is null where nothing was chosen. */
  readonly answers: readonly { readonly question: string; readonly answer: string | null }[];
}

/** What a contestant's attempts hold about the person: handed out on request, erased with the account (DOMAIN §8). */
@Injectable()
export class AttemptDisclosure implements OnModuleInit {
  constructor(
    private readonly personalData: PersonalData,
    private readonly attempts: Attempts,
    private readonly entries: Entries,
    private readonly rounds: RunningRounds,
    private readonly finalising: AttemptFinalising,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.personalData.register({
      section: 'attempts',
      handOut: (contestantId) => this.handOut(contestantId),
      erase: (contestantId) => this.attempts.forgetDevicesOf(contestantId),
    });
  }

  private async handOut(contestantId: string): Promise<DisclosedAttempt[]> {
    const now = this.clock.now();
    for (const attempt of await this.attempts.allOf(contestantId)) {
      if (isOverdue(attempt, now)) await this.finalising.settle(contestantId, attempt.roundId, now);
    }
    const attempts = await this.attempts.allOf(contestantId);
    const predictions = await this.entries.predictionsOf(contestantId);
    const rounds = await this.rounds.byIds([...new Set(attempts.map(({ roundId }) => roundId))]);
    return attempts.flatMap((attempt) => {
      const running = rounds.get(attempt.roundId);
      const prediction = predictions.get(attempt.roundId) ?? null;
      return running ? [disclosed(attempt, prediction, running, now)] : [];
    });
  }
}

function disclosed(
  attempt: KeptAttempt,
  prediction: number | null,
  running: RunningRound,
  now: Date,
): DisclosedAttempt {
  const { number, startedAt, deadlineAt, submittedAt, finalisedBy, receiptCode, userAgent } = attempt;
  const { contestName, number: round, name: roundName } = running.round;
  return {
    ...{ contest: contestName, round, roundName, number, startedAt, deadlineAt, submittedAt },
    ...{ finalisedBy, receiptCode, prediction, userAgent },
    score: visibleScore(attempt.score, running.round, now),
    answers: answersInWords(attempt, running),
  };
}

function answersInWords({ paper, answers }: KeptAttempt, { source }: RunningRound): DisclosedAttempt['answers'] {
  const places = unpackPaper(paper);
  const chosen = originalAnswers(places, answers);
  return places.map(({ ordinal }, position) => {
    const { stem = '', options = [] } = source.entries[ordinal] ?? {};
    const choice = chosen[position] ?? null;
    return { question: stem, answer: choice === null ? null : (options[choice] ?? null) };
  });
}
