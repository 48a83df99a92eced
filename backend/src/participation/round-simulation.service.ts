import { Injectable } from '@nestjs/common';
import { CurrentContest } from '../contests/current-contest.js';
import { runningSums } from '../domain/chance.js';
import type { Paper } from '../domain/paper.js';
import type { RuleSet } from '../domain/rules.js';
import { simulatedPrediction, type SimulatedRound, simulatedSittings } from '../domain/simulated-contestant.js';
import { startingHours } from '../domain/simulated-hours.js';
import { type SimulatedPlaces, simulatedPerson } from '../domain/simulated-person.js';
import { offsetMinutesOf } from '../platform/clock/zoned-time.js';
import { hashPassword } from '../platform/crypto/passwords.js';
import { Secrets } from '../platform/crypto/secrets.js';
import { RoundNotReleased } from './participation.errors.js';
import { type RunningRound, RunningRounds, requireOpen } from './running-rounds.service.js';
import { seededRandom } from './seeded-random.js';
import { drawnPapers, type FreshChance, pooledChance, simulatedAttempt } from './simulated-attempts.js';
import { personNumber, registeredRows, type SimulatedRows } from './simulated-rows.js';
import { type Place, SimulationWriting } from './simulation.repository.js';

export interface SimulationOrder {
  readonly roundId: string;
  /** How many people take part. */
  readonly contestants: number;
  /** The same seed is the same people, in every round, and in one round the same behaviour. */
  readonly seed: number;
  /** Up to when; at most until the round closes. What is under way then stays open. */
  readonly untilMs: number;
  /** How many of them, the last ones, began once and never came back: their attempts stay open until they are swept. */
  readonly unfinished?: number;
  /** Told after every batch how many people are done. */
  readonly onProgress?: (done: number) => void;
}

export interface SimulationSummary {
  /** People who were added; fewer than ordered where some were in the round already. */
  readonly contestants: number;
  readonly attempts: number;
  readonly open: number;
  readonly finalisedByDeadline: number;
  /** Attempts that are all correct. */
  readonly allCorrect: number;
  /** With which every simulated contestant can sign in. */
  readonly password: string;
}

const BATCH = 4_000;
export const SIMULATION_PASSWORD = 'thi-sinh-mo-phong';
/** About the share of people whose counted attempt is all correct; what sensible predictions are around. */
const ALL_CORRECT = 0.2;
const DAY_MS = 86_400_000;

/**
 * Fills a round with seeded, plausible contestants, for the demo and for trials: the same drawing, grading and receipts
 * as for people, written in batches.
 */
@Injectable()
export class RoundSimulation {
  constructor(
    private readonly rounds: RunningRounds,
    private readonly contest: CurrentContest,
    private readonly writing: SimulationWriting,
    private readonly secrets: Secrets,
  ) {}

  /** Repeating an order adds nobody. Problems: nothing-here, round-not-open (not released, or nothing has happened yet). */
  async simulate(order: SimulationOrder): Promise<SimulationSummary> {
    const running = await this.rounds.required(order.roundId);
    const stage = await this.stageFor(running, order);
    const totals = { contestants: 0, attempts: 0, open: 0, finalisedByDeadline: 0, allCorrect: 0 };
    let written: Promise<unknown> = Promise.resolve();
    for (let from = 0; from < order.contestants; from += BATCH) {
      const to = Math.min(from + BATCH, order.contestants);
      // Invented while the database writes those before.
      const rows: SimulatedRows[] = [];
      for (let index = from; index < to; index += 1) rows.push(...this.contestantOf(index, order, stage));
      await written;
      written = this.write(order, rows, totals).then(() => order.onProgress?.(to));
    }
    await written;
    await this.writing.analyse();
    return { ...totals, password: SIMULATION_PASSWORD };
  }

  private async write(order: SimulationOrder, rows: readonly SimulatedRows[], totals: Totals): Promise<void> {
    count(totals, rows, await this.writing.add(order.roundId, rows));
  }

  private async stageFor(running: RunningRound, order: SimulationOrder): Promise<Stage> {
    const { round, source } = running;
    const until = Math.min(order.untilMs, round.schedule.closesAt);
    requireOpen(round, until - 1);
    if (source.entries.length === 0) throw new RoundNotReleased();
    const zoneOffsetMinutes = offsetMinutesOf(round.timeZone, round.schedule.opensAt);
    const { localities, workplaces } = await this.writing.places();
    const { consentVersion } = await this.contest.required();
    return {
      ...{ running, localities, workplaces, consentVersion, zoneOffsetMinutes },
      places: {
        localities: runningSums(localities.map(({ kind }, index) => (kind === 'ward' ? 3 : 1) * unevenness(index))),
        workplaces: runningSums(workplaces.map((_, index) => unevenness(index))),
      },
      papers: drawnPapers(running, order.seed),
      fresh: pooledChance(this.secrets),
      passwordHash: await hashPassword(SIMULATION_PASSWORD),
      year: new Date(round.schedule.opensAt + zoneOffsetMinutes * 60_000).getUTCFullYear(),
      round: {
        ...{ schedule: round.schedule, until, zoneOffsetMinutes, rules: round.rules },
        hours: startingHours(round.schedule, until, zoneOffsetMinutes),
        expectedCount: expectedCountOf(round.rules, order.contestants),
      },
    };
  }

  /** One person in this round; nothing of somebody who would begin only later. */
  private contestantOf(index: number, order: SimulationOrder, stage: Stage): SimulatedRows[] {
    const number = personNumber(order.seed, index);
    const person = simulatedPerson(seededRandom(number), stage.places, stage.year);
    const { round } = stage.running;
    const random = seededRandom(order.seed, number, round.number);
    const planned = simulatedSittings(random, person.skill, stage.round);
    const [first] = planned;
    if (first === undefined) return [];
    const isUnfinished = index >= order.contestants - (order.unfinished ?? 0);
    const sittings = isUnfinished ? [{ ...first, submittedAt: null, isFinished: false }] : planned;
    const prediction = simulatedPrediction(random, stage.round);
    const registered = registeredRows({
      ...{ number, person, passwordHash: stage.passwordHash, consentVersion: stage.consentVersion },
      communeId: stage.localities[person.locality ?? -1]?.id ?? null,
      unitId: stage.workplaces[person.workplace ?? -1]?.id ?? null,
      registeredAt: new Date(first.startedAt - 60_000 - random(3 * DAY_MS)),
      guardianUnderAge: round.rules.guardianUnderAge,
      zoneOffsetMinutes: stage.zoneOffsetMinutes,
    });
    const contestantId = registered.contestant.id;
    const attempts = sittings.map((sitting, before) =>
      simulatedAttempt(
        { ...sitting, number: before + 1, contestantId, skill: Math.min(1, person.skill + before * 0.04) },
        { running: stage.running, papers: stage.papers, fresh: stage.fresh },
        random,
      ),
    );
    // Who left without submitting may have typed a prediction before, or not.
    const hasPredicted = attempts[0]?.finalised_by === 'contestant' || random(2) === 0;
    const entry = {
      round_id: round.id,
      contestant_id: contestantId,
      prediction: hasPredicted ? prediction : null,
      prediction_locked_at: attempts[0]?.submitted_at ?? null,
      attempt_count: attempts.length,
    };
    return [{ ...registered, entry, attempts }];
  }
}

type Totals = Record<Exclude<keyof SimulationSummary, 'password'>, number>;

interface Stage {
  readonly running: RunningRound;
  readonly papers: readonly Paper[];
  readonly fresh: FreshChance;
  readonly localities: readonly Place[];
  readonly workplaces: readonly Place[];
  readonly places: SimulatedPlaces;
  readonly consentVersion: string;
  readonly zoneOffsetMinutes: number;
  readonly passwordHash: string;
  readonly year: number;
  readonly round: SimulatedRound;
}

/** Some places are livelier than others: weights from 0.4 to 3, without any order. */
const unevenness = (index: number) => 0.4 + ((index * 7919) % 27) / 10;

function expectedCountOf({ predictionTarget, attemptLimit }: RuleSet, contestants: number): number {
  switch (predictionTarget) {
    case 'all-correct':
      return contestants * ALL_CORRECT;
    case 'participants':
      return contestants;
    case 'attempts':
      return attemptLimit === 1 ? contestants : contestants * 1.5;
    default:
      return predictionTarget satisfies never;
  }
}

function count(totals: Totals, rows: readonly SimulatedRows[], added: ReadonlySet<string>): void {
  for (const { contestant, attempts } of rows) {
    if (!added.has(contestant.id)) continue;
    totals.contestants += 1;
    totals.attempts += attempts.length;
    for (const attempt of attempts) {
      if (attempt.submitted_at === null) totals.open += 1;
      if (attempt.finalised_by === 'deadline') totals.finalisedByDeadline += 1;
      if (attempt.score === attempt.answers.length) totals.allCorrect += 1;
    }
  }
}
