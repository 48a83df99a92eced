import type { LoadRound, Stage } from '../load/contest.js';
import { Line } from '../load/line.js';
import type { Product } from '../load/processes.js';
import { reconcile, reconcileRanking, untilResult } from '../load/reconcile.js';
import { Chance } from './chance.js';
import { Crowd, rest } from './crowd.js';
import type { CuttingProxy } from './cutting-proxy.js';
import type { Fault } from './faults.js';
import { peopleFor } from './people-for.js';
import { Probe } from './probe.js';
import type { Bounds, Scene } from './scene.js';

/** The outcome of one thing that had to be true. */
export interface Case {
  readonly name: string;
  readonly passed: boolean;
  /** Not tried; neither passed nor failed. */
  readonly isSkipped?: boolean;
  /** What was true, or why it was not. */
  readonly detail: string;
  /** Part of what the product promises about what it has acknowledged. */
  readonly isPromise?: boolean;
}

export interface RoundOrder {
  readonly name: string;
  readonly faults: readonly Fault[];
  readonly seed: number;
  /** How many people take part at the same time. */
  readonly places: number;
  /** Of the round, for each fault before its end. */
  readonly secondsPerFault: number;
  readonly bounds: Bounds;
  /** After the round closed. */
  readonly resultWithinMs?: number;
  readonly onCase: (found: Case) => void;
}

/** What rounds are run on, one after the other. */
export interface Grounds {
  readonly product: Product;
  readonly stage: Stage;
  readonly proxy: CuttingProxy;
  /** Gives every round people of its own. */
  nextPeople: number;
}

const CALM_SECONDS = 6;
const RESULT_WITHIN_MS = 180_000;
/** A fault needs people around it. */
const TOO_LATE_MS = 5_000;
/** The quickest needs some three seconds from the start to the receipt. */
const PEOPLE_PER_PLACE_AND_SECOND = 0.4;

/** A round under load, with its faults one after the other, and afterwards everything that must be true of it. */
export async function runRound(grounds: Grounds, order: RoundOrder): Promise<Case[]> {
  const cases: Case[] = [];
  const note: Note = (what, faults, good, isPromise = false) => {
    const detail = faults.slice(0, 5).join('; ') || good;
    const found = { name: `${order.name}: ${what}`, passed: faults.length === 0, detail, isPromise };
    cases.push(found);
    order.onCase(found);
  };
  const skip = (what: string) => {
    const detail = 'left out: the machine is too slow for it within the round';
    const found = { name: `${order.name}: ${what}`, passed: false, isSkipped: true, detail };
    cases.push(found);
    order.onCase(found);
  };
  const scene = await opened(grounds, order);
  const takingPart = scene.crowd.takePart();
  await rest(scene.chance.between(1_500, 2_500));
  for (const fault of order.faults) await strike(fault, scene, { note, skip });
  await takingPart;
  await checkAfterwards(scene, note, order.resultWithinMs ?? RESULT_WITHIN_MS);
  await scene.line.close();
  return cases;
}

interface Notes {
  readonly note: Note;
  readonly skip: (what: string) => void;
}

type Note = (what: string, faults: readonly string[], good: string, isPromise?: boolean) => void;

interface OpenScene extends Scene {
  readonly round: LoadRound;
  readonly line: Line;
}

/** A round that closes when its faults are over, with people before its door. */
async function opened(
  grounds: Grounds,
  { faults, places, secondsPerFault, seed, bounds }: RoundOrder,
): Promise<OpenScene> {
  const { product, stage, proxy } = grounds;
  const chance = new Chance(seed);
  const seconds = CALM_SECONDS + Math.max(1, faults.filter(({ atClose }) => !atClose).length) * secondsPerFault;
  const [prober, ...people] = await peopleFor(
    grounds,
    1 + Math.ceil(places * (seconds + 2) * PEOPLE_PER_PLACE_AND_SECOND),
  );
  if (!prober) throw new Error('Nobody came.');
  const round = await stage.round({ opensInSeconds: -600, closesInSeconds: seconds });
  const simulated = Math.max(0, ...faults.map((fault) => fault.simulated ?? 0));
  if (simulated > 0) {
    await stage.simulated({ roundId: round.roundId, contestants: simulated, seed, untilMs: Date.now() - 1_000 });
  }
  const line = new Line([proxy.url], places * 2);
  const crowd = new Crowd({ line, round, people, places, chance: chance.branch() });
  const probe = new Probe(prober, round, line);
  await probe.begin();
  return { product, proxy, crowd, probe, chance: chance.branch(), closesAt: round.closesAt, bounds, round, line };
}

async function strike(fault: Fault, scene: Scene, { note, skip }: Notes): Promise<void> {
  await rest(scene.chance.between(100, 800));
  if (!fault.atClose && Date.now() > scene.closesAt - TOO_LATE_MS) {
    return skip(fault.name);
  }
  const found = await fault.strike(scene);
  const backMs = await scene.probe.untilServed(scene.bounds.backWithinMs);
  const isBack = backMs < scene.bounds.backWithinMs;
  return note(fault.name, [...found, ...(isBack ? [] : [`not back after ${backMs} ms`])], `back after ${backMs} ms`);
}

async function checkAfterwards({ product, round, crowd }: OpenScene, note: Note, patienceMs: number): Promise<void> {
  const { roundId, closesAt } = round;
  const { records } = crowd;
  const hasResult = await untilResult(product, roundId, patienceMs + Math.max(0, closesAt - Date.now())).then(
    () => true,
    () => false,
  );
  note(
    'result',
    hasResult ? [] : ['there is none'],
    `there ${Math.round((Date.now() - closesAt) / 1000)} s after the close`,
    true,
  );
  if (hasResult) await crowd.fetchReceipts();
  const counts = [
    `${records.length} people`,
    `${records.reduce((sum, { answers }) => sum + answers.length, 0)} choices`,
    `${records.filter(({ receipt }) => receipt !== null).length} receipts`,
  ];
  const differences = await reconcile(product, { roundId, records });
  note(
    'nothing lost',
    differences.map(({ name, detail }) => `${name}: ${detail}`),
    counts.join(', '),
    true,
  );
  if (!hasResult) return;
  const ranks = await reconcileRanking(product, { roundId });
  note(
    'ranks',
    ranks.map(({ name, detail }) => `${name}: ${detail}`),
    'equal to those of the command rank',
    true,
  );
  note('sentences', [...new Set(crowd.wrongSentences)], 'every refusal was a sentence to act on');
}
