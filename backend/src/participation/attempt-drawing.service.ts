import { Injectable } from '@nestjs/common';
import { drawPaper, packPaper } from '../domain/paper.js';
import { deadlineOf } from '../domain/schedule.js';
import { Secrets } from '../platform/crypto/secrets.js';
import type { NextAttempt } from './attempt-beginning.repository.js';
import { networkOf } from './network-of.js';
import type { RunningRound } from './running-rounds.service.js';

/** What an attempt was begun with; signals for the jury, never a ban. */
export interface Device {
  readonly address: string;
  readonly userAgent: string | null;
}

/** Somebody who begins an attempt. */
export interface Beginning {
  readonly contestantId: string;
  readonly running: RunningRound;
  readonly device: Device;
  readonly now: Date;
  readonly attemptsBefore: number;
}

const LONGEST_USER_AGENT = 300;

/** Draws the paper of an attempt and sets its deadline. */
@Injectable()
export class AttemptDrawing {
  constructor(private readonly secrets: Secrets) {}

  draw({ contestantId, running, device, now, attemptsBefore }: Beginning): NextAttempt {
    const { round, source } = running;
    const paper = drawPaper(source.questions, round.blueprint, (bound) => this.secrets.below(bound));
    return {
      id: this.secrets.newId(),
      roundId: round.id,
      contestantId,
      attemptsBefore,
      startedAt: now,
      deadlineAt: new Date(deadlineOf(now.getTime(), round.rules.timeLimitSeconds, round.schedule.closesAt)),
      paper: packPaper(paper),
      optionCounts: paper.map(({ optionOrder }) => optionOrder.length),
      network: this.networkHash(device.address),
      userAgent: device.userAgent?.slice(0, LONGEST_USER_AGENT) ?? null,
    };
  }

  private networkHash(address: string): string | null {
    const network = networkOf(address);
    return network && this.secrets.keyedHash('network', network).subarray(0, 16).toString('hex');
  }
}
