import { Contestant, type ContestantRecord } from '../load/contestant.js';
import type { LoadRound } from '../load/contest.js';
import type { Line } from '../load/line.js';
import type { Person } from '../load/people.js';
import type { Chance } from './chance.js';
import { faultOf, type HeardReply, wasShed } from './sentences.js';

export interface CrowdOrder {
  readonly line: Line;
  readonly round: LoadRound;
  readonly people: readonly Person[];
  /** How many take part at the same time. */
  readonly places: number;
  readonly chance: Chance;
}

/** What was heard between two instants. */
export interface Hearing {
  readonly good: number;
  /** Refused with a reason, or not answered at all. */
  readonly bad: number;
  /** Refused because there was too much to do; part of `bad`. */
  readonly shed: number;
  readonly slowestMs: number;
}

const NO_MORE_BEFORE_CLOSE_MS = 1_500;
/** How long after the closing instant somebody still tries to send what was chosen. */
const LAST_TRIES_MS = 25_000;
const LARGEST_PREDICTION = 500;

/** People who take part one after the other in so many places, with second thoughts, impatience and closed tabs. */
export class Crowd {
  readonly records: ContestantRecord[] = [];
  /** Sentences that nobody should ever have been shown. */
  readonly wrongSentences: string[] = [];
  private readonly heard: (HeardReply & { readonly at: number; readonly isShed: boolean })[] = [];
  private readonly waiting: Person[];

  constructor(private readonly order: CrowdOrder) {
    this.waiting = [...order.people];
  }

  /** Resolves when everybody has finished, left, or given up after the round was over. */
  async takePart(): Promise<void> {
    const { places, chance } = this.order;
    await Promise.all(Array.from({ length: places }, () => this.fillPlace(chance.branch())));
  }

  /** Whoever left, or was overtaken by the end, comes back and asks for the receipt. */
  async fetchReceipts(): Promise<void> {
    const without = this.contestants.filter(({ record }) => record.attemptId !== null && record.receipt === null);
    for (const contestant of without) await contestant.readReceipt();
  }

  between(from: number, to: number): Hearing {
    const within = this.heard.filter(({ at }) => at >= from && at < to);
    const good = within.filter(({ status }) => status >= 200 && status < 300).length;
    const slowestMs = Math.round(Math.max(0, ...within.map(({ ms }) => ms)));
    const bad = within.filter(({ status }) => status === 0 || status >= 429).length;
    return { good, bad, shed: within.filter(({ isShed }) => isShed).length, slowestMs };
  }

  private readonly contestants: Contestant[] = [];

  private async fillPlace(chance: Chance): Promise<void> {
    const { round } = this.order;
    await rest(chance.between(0, 1_500));
    while (Date.now() < round.closesAt - NO_MORE_BEFORE_CLOSE_MS) {
      const person = this.waiting.pop();
      if (!person) return;
      const contestant = this.contestantFor(person, chance);
      await takePart(contestant, chance);
    }
  }

  private contestantFor(person: Person, chance: Chance): Contestant {
    const { round, line } = this.order;
    const contestant = new Contestant(person, round.roundId, line, {
      random: chance.next,
      giveUpAt: () => round.closesAt + LAST_TRIES_MS,
      witness: (step, reply) => this.hear({ step, ...reply }),
    });
    this.contestants.push(contestant);
    this.records.push(contestant.record);
    return contestant;
  }

  private hear(reply: HeardReply): void {
    this.heard.push({ ...reply, body: null, at: Date.now(), isShed: wasShed(reply) });
    const fault = faultOf(reply);
    if (fault !== null) this.wrongSentences.push(fault);
  }
}

/** One person's way through a round. */
async function takePart(contestant: Contestant, chance: Chance): Promise<void> {
  const begun = chance.isOneIn(4) ? await twice(() => contestant.start()) : await contestant.start();
  if (!begun) return;
  const { optionCounts } = contestant.record;
  // One in three closes the tab some time: what was saved until then is what counts.
  const leavesAt = chance.isOneIn(3) ? chance.between(1, optionCounts.length) : Infinity;
  for (const [position, options] of optionCounts.entries()) {
    if (position >= leavesAt || contestant.record.finished) return;
    await rest(chance.between(30, 300));
    await contestant.save(position, chance.between(0, options - 1));
    if (chance.isOneIn(6)) await contestant.save(position, chance.isOneIn(4) ? null : chance.between(0, options - 1));
  }
  if (chance.isOneIn(2)) await contestant.predict(chance.between(0, LARGEST_PREDICTION));
  await contestant.predict(chance.between(0, LARGEST_PREDICTION));
  if (chance.isOneIn(8)) await twice(() => contestant.submit());
  else await contestant.submit();
}

/** A double click, or two devices. */
async function twice(act: () => Promise<boolean>): Promise<boolean> {
  const [one, other] = await Promise.all([act(), act()]);
  return one || other;
}

export const rest = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
