import { Contestant } from '../load/contestant.js';
import type { LoadRound } from '../load/contest.js';
import type { Line } from '../load/line.js';
import type { Person } from '../load/people.js';
import { rest } from './crowd.js';

const LOOK_AGAIN_MS = 100;

/** Somebody who has begun and tries to save, to see whether the service is there. Not part of what is counted. */
export class Probe {
  private attemptId: string | null = null;

  constructor(
    private readonly person: Person,
    private readonly round: LoadRound,
    private readonly line: Line,
  ) {}

  async begin(): Promise<void> {
    const contestant = new Contestant(this.person, this.round.roundId, this.line);
    await contestant.start();
    this.attemptId = contestant.record.attemptId;
  }

  /** Milliseconds until an answer is saved, or until the limit. After the round is over: until a page is served. */
  async untilServed(limitMs: number): Promise<number> {
    const startedAt = Date.now();
    while (!(await this.isServed()) && Date.now() - startedAt < limitMs) await rest(LOOK_AGAIN_MS);
    return Date.now() - startedAt;
  }

  private async isServed(): Promise<boolean> {
    const patienceMs = 5_000;
    if (Date.now() > this.round.closesAt - 1_000) {
      const path = `/api/rounds/${this.round.roundId}/attempt`;
      return (await this.line.call(this.person, { method: 'GET', path, patienceMs })).status === 200;
    }
    const path = `/api/attempts/${this.attemptId}/answers/0`;
    return (await this.line.call(this.person, { method: 'PUT', path, body: { choice: 0 }, patienceMs })).status === 200;
  }
}
