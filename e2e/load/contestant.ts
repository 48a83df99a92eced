import type { Call, Line, Reply } from './line.js';
import type { Person } from './people.js';

/** A choice that was sent; `savedAt` is the server's word that it is kept, or null where none came. */
export interface SentAnswer {
  readonly position: number;
  /** As shown; null takes a choice back. */
  readonly choice: number | null;
  readonly savedAt: string | null;
}

export interface SentPrediction {
  readonly value: number;
  readonly acknowledged: boolean;
}

export interface Receipt {
  readonly code: string;
  readonly attemptId: string;
  readonly submittedAt: string;
  readonly finalisedBy: 'contestant' | 'deadline';
  readonly answeredCount: number;
  readonly prediction: number | null;
  readonly score: number | null;
}

export interface SentSubmission {
  /** The index chosen at every position, −1 for none. */
  readonly answers: readonly number[];
  readonly prediction: number | null;
}

/** Everything that a contestant sent and was told: what the server's memory is held against afterwards. */
export interface ContestantRecord {
  readonly person: Person;
  readonly roundId: string;
  attemptId: string | null;
  /** How many options each question of the paper has. */
  optionCounts: readonly number[];
  readonly answers: SentAnswer[];
  readonly predictions: SentPrediction[];
  readonly submissions: SentSubmission[];
  receipt: Receipt | null;
  /** The server said that the attempt takes nothing more, and no receipt was fetched yet. */
  finished: boolean;
}

export const STEPS = ['sign-in', 'home', 'start', 'paper', 'save', 'predict', 'submit', 'receipt', 'result'] as const;
export type Step = (typeof STEPS)[number];

/** Hears of every reply. `status` 0: none came. */
export type Witness = (
  step: Step,
  reply: {
    readonly status: number;
    readonly ms: number;
    readonly body: unknown;
    readonly retryAfterSeconds: number | null;
  },
) => void;

export interface Manner {
  readonly witness?: Witness;
  /** Asked when a step begins: after this instant (epoch milliseconds) it is not tried again. Never gives up unless told. */
  readonly giveUpAt?: () => number;
  /** 0…1 */
  readonly random?: () => number;
}

const FIRST_PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 30_000;

/**
 * One simulated contestant with the manners of the answering page (frontend/src/features/answering): one request at a
 * time; what brings no reply, 429 or a fault of the server is sent again after 1, 2, 4 … s (half of it by chance, and at
 * least what `Retry-After` says); what is refused is not. Steps resolve to false where they were not acknowledged.
 */
export class Contestant {
  readonly record: ContestantRecord;

  constructor(
    person: Person,
    roundId: string,
    private readonly line: Line,
    private readonly manner: Manner = {},
  ) {
    this.record = {
      ...{ person, roundId, attemptId: null, optionCounts: [], receipt: null, finished: false },
      ...{ answers: [], predictions: [], submissions: [] },
    };
  }

  /** Signs in with a password: a session of its own beside the one that the person has. */
  async signIn(password: string): Promise<boolean> {
    const body = { signInName: this.record.person.phone, password };
    const reply = await this.insist('sign-in', { method: 'POST', path: '/api/session', body });
    const cookie = reply.setCookie?.split(';')[0];
    if (!isGood(reply) || cookie === undefined) return false;
    Object.assign(this.record, { person: { ...this.record.person, cookie } });
    return true;
  }

  /** What the home page asks for. */
  async readHome(): Promise<boolean> {
    const contest = await this.insist('home', { method: 'GET', path: '/api/contest' });
    const rounds = await this.insist('home', { method: 'GET', path: '/api/my-rounds' });
    return isGood(contest) && isGood(rounds);
  }

  async start(): Promise<boolean> {
    const reply = await this.insist('start', { method: 'POST', path: `/api/rounds/${this.record.roundId}/attempts` });
    return this.takePaper(reply);
  }

  /** Reads the attempt as it stands on the server, as after a reload. */
  async readPaper(): Promise<boolean> {
    return this.takePaper(
      await this.insist('paper', { method: 'GET', path: `/api/rounds/${this.record.roundId}/attempt` }),
    );
  }

  /** Saves a choice, until the server says that it is kept. */
  async save(position: number, choice: number | null): Promise<boolean> {
    const { attemptId, answers } = this.record;
    const path = `/api/attempts/${attemptId}/answers/${position}`;
    const place = answers.push({ position, choice, savedAt: null }) - 1;
    const reply = await this.insist('save', { method: 'PUT', path, body: { choice } });
    this.noteFinish(reply);
    if (!isGood(reply)) return false;
    answers[place] = { position, choice, savedAt: (reply.body as { savedAt: string }).savedAt };
    return true;
  }

  async predict(value: number): Promise<boolean> {
    const { roundId, predictions } = this.record;
    const place = predictions.push({ value, acknowledged: false }) - 1;
    const path = `/api/rounds/${roundId}/prediction`;
    const reply = await this.insist('predict', { method: 'PUT', path, body: { value } });
    this.noteFinish(reply);
    if (isGood(reply)) predictions[place] = { value, acknowledged: true };
    return isGood(reply);
  }

  /** Submits with the whole state of the screen, as the page does, and keeps the receipt. */
  async submit(): Promise<boolean> {
    const { attemptId, submissions, predictions } = this.record;
    const body = { answers: this.screen(), prediction: predictions.at(-1)?.value ?? null };
    submissions.push(body);
    const path = `/api/attempts/${attemptId}/submission`;
    return this.takeReceipt(await this.insist('submit', { method: 'POST', path, body }));
  }

  /** Chooses or predicts on the screen only: the submission brings it along. */
  note({ answers = [], prediction }: { answers?: readonly SentAnswer[]; prediction?: number }): void {
    this.record.answers.push(...answers);
    if (prediction !== undefined) this.record.predictions.push({ value: prediction, acknowledged: false });
  }

  /** Takes up an attempt that was begun before, as a reload does. */
  resume({ attemptId, optionCounts }: { attemptId: string; optionCounts: readonly number[] }): void {
    Object.assign(this.record, { attemptId, optionCounts });
  }

  /** Asks for the receipt of an attempt that was ended, here or by its deadline. */
  async readReceipt(): Promise<boolean> {
    const path = `/api/attempts/${this.record.attemptId}/receipt`;
    return this.takeReceipt(await this.insist('receipt', { method: 'GET', path }));
  }

  /** The page of the own result, once it is published: the result and the neighbours in the leaderboard. */
  async readResult(): Promise<boolean> {
    const path = `/api/rounds/${this.record.roundId}`;
    const replies = await Promise.all([
      this.insist('result', { method: 'GET', path: `${path}/my-result` }),
      this.insist('result', { method: 'GET', path: `${path}/standings/me` }),
    ]);
    return replies.every(isGood);
  }

  /** The first page of the published leaderboard. */
  async readLeaderboard(): Promise<boolean> {
    return isGood(await this.insist('result', { method: 'GET', path: `/api/rounds/${this.record.roundId}/standings` }));
  }

  private takePaper(reply: Reply): boolean {
    if (!isGood(reply)) return false;
    const { id, questions } = reply.body as { id: string; questions: { options: unknown[] }[] };
    this.record.attemptId = id;
    this.record.optionCounts = questions.map(({ options }) => options.length);
    return true;
  }

  private takeReceipt(reply: Reply): boolean {
    if (isGood(reply)) this.record.receipt = reply.body as Receipt;
    return isGood(reply);
  }

  private noteFinish({ body }: Reply): void {
    if (typeOf(body) === '/problems/attempt-finished') this.record.finished = true;
  }

  private screen(): number[] {
    const screen = this.record.optionCounts.map(() => -1);
    for (const { position, choice } of this.record.answers) screen[position] = choice ?? -1;
    return screen;
  }

  private async insist(step: Step, call: Call): Promise<Reply> {
    const { witness, giveUpAt = () => Infinity, random = Math.random } = this.manner;
    const giveUpAtMs = giveUpAt();
    for (let failures = 0; ; failures += 1) {
      const askedAt = performance.now();
      const reply = await this.line.call(this.record.person, call);
      witness?.(step, {
        status: reply.status,
        ms: performance.now() - askedAt,
        body: reply.body,
        retryAfterSeconds: reply.retryAfterSeconds,
      });
      if (!isWorthRepeating(reply)) return reply;
      const backOff = Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** failures) * (0.5 + random() / 2);
      const pause = Math.max(backOff, (reply.retryAfterSeconds ?? 0) * 1000);
      if (Date.now() + pause > giveUpAtMs) return reply;
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
}

const isGood = ({ status }: Reply): boolean => status >= 200 && status < 300;
const isWorthRepeating = ({ status }: Reply): boolean => status === 0 || status === 429 || status >= 500;

const typeOf = (body: unknown): unknown =>
  typeof body === 'object' && body !== null && 'type' in body ? body.type : undefined;
