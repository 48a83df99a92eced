import { isDeepStrictEqual } from 'node:util';
import type { Server } from '../load/server.js';
import type { Chance } from './chance.js';
import { rest } from './crowd.js';
import type { Case } from './run-round.js';
import { killAll, restarted } from './scene.js';

/** Something that the worker does in one job, and that can be asked for again. */
export interface Work {
  /** What is under way, as a noun. */
  readonly title: string;
  /** Asks for it; what it left behind another time is forgotten before. */
  readonly begin: () => Promise<void>;
  readonly look: () => Promise<Progress>;
  /** What it has left behind, part by part, without instants and ids. */
  readonly outcome: () => Promise<Outcome>;
}

export interface Progress {
  /** Differs from one beginning of the job to the next; null before the first. */
  readonly beginning: string | null;
  readonly isDone: boolean;
}

type Outcome = Readonly<Record<string, unknown>>;

export interface KillOrder {
  readonly name: string;
  readonly worker: Server | null;
  readonly chance: Chance;
  readonly onCase: (found: Case) => void;
}

/** An import is given up when it was begun five times; it is to end. */
const KILLS = 3;
/** It may be quicker than its killer. */
const MOST_TIMES = 4;
const LOOK_AGAIN_MS = 5;
/** A killed worker's job is taken up by the next one after 20 s at most; the machine may be busy, and the work itself takes its time. */
const TAKEN_UP_WITHIN_MS = 90_000;

/** The work done once in peace, and then with the worker killed at random moments of it: both have to end alike. */
export async function runKilled(work: Work, { name, worker, chance, onCase }: KillOrder): Promise<Case> {
  const note = (faults: readonly string[], figures: string): Case => {
    const detail = [...faults.slice(0, 5), figures].join('; ');
    const found = { name, passed: faults.length === 0, detail, isPromise: true };
    onCase(found);
    return found;
  };
  if (!worker) return note(['there is no worker'], work.title);
  const kills: number[] = [];
  const faults = new Set<string>();
  try {
    const calm = await inPeace(work);
    for (let times = 0; kills.length < KILLS && times < MOST_TIMES; times += 1) {
      await work.begin();
      kills.push(...(await killedAtWork(work, worker, { chance, most: KILLS - kills.length, withinMs: calm.tookMs })));
      for (const difference of differencesBetween(calm.outcome, await work.outcome())) faults.add(difference);
    }
    if (kills.length === 0) faults.add('the worker was always quicker than its killer');
    return note([...faults], `${work.title}: ${calm.tookMs} ms in peace; killed after ${kills.join(', ')} ms`);
  } catch (error) {
    return note([...faults, error instanceof Error ? error.message : String(error)], work.title);
  }
}

async function inPeace(work: Work): Promise<{ outcome: Outcome; tookMs: number }> {
  await work.begin();
  await untilBegunAfter(null, work);
  const begunAt = Date.now();
  await untilDone(work);
  return { tookMs: Date.now() - begunAt, outcome: await work.outcome() };
}

interface Killing {
  readonly chance: Chance;
  readonly most: number;
  /** The moments are spread over so long from each beginning. */
  readonly withinMs: number;
}

/** Kills the worker in the middle of it, again and again, until the work is done; returns how long after its beginnings. */
async function killedAtWork(work: Work, worker: Server, { chance, most, withinMs }: Killing): Promise<number[]> {
  const kills: number[] = [];
  let last: string | null = null;
  while (kills.length < most) {
    const { beginning, isDone }: Progress = await untilBegunAfter(last, work);
    if (isDone) break;
    last = beginning;
    const afterMs = chance.between(0, withinMs);
    await rest(afterMs);
    await killAll(worker);
    if (!(await work.look()).isDone) kills.push(afterMs);
    await restarted(worker);
  }
  await untilDone(work);
  return kills;
}

type Watched = Pick<Work, 'title' | 'look'>;

function untilBegunAfter(last: string | null, work: Watched): Promise<Progress> {
  const isBegun = ({ beginning, isDone }: Progress) => isDone || (beginning !== null && beginning !== last);
  return until(work, isBegun, 'was not taken up');
}

/** Throws where it takes too long. */
export const untilDone = (work: Watched): Promise<Progress> => until(work, ({ isDone }) => isDone, 'did not end');

async function until(work: Watched, isReached: (progress: Progress) => boolean, fault: string): Promise<Progress> {
  const startedAt = Date.now();
  for (;;) {
    const progress = await work.look();
    if (isReached(progress)) return progress;
    if (Date.now() - startedAt > TAKEN_UP_WITHIN_MS) {
      throw new Error(`${work.title} ${fault} within ${TAKEN_UP_WITHIN_MS / 1000} s`);
    }
    await rest(LOOK_AGAIN_MS);
  }
}

function differencesBetween(calm: Outcome, killed: Outcome): string[] {
  return Object.keys({ ...calm, ...killed })
    .filter((part) => !isDeepStrictEqual(calm[part], killed[part]))
    .map((part) => `${part}: ${brief(calm[part])} in peace, ${brief(killed[part])} with kills`);
}

const LONGEST = 120;
const brief = (value: unknown): string => JSON.stringify(value)?.slice(0, LONGEST) ?? 'nothing';
