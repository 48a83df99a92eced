import { Contestant } from '../load/contestant.js';
import { Line, type Reply } from '../load/line.js';
import { withDatabase } from '../load/reconcile.js';
import { rest } from './crowd.js';
import { peopleFor } from './people-for.js';
import type { Case, Grounds } from './run-round.js';
import { faultOf } from './sentences.js';

const PEOPLE = 1_000;
const AT_ONCE = 36;
/** More than all processes together take at the same time. */
const FAR_TOO_MANY = 800;
/** So long it takes to notice that there are too many. */
const SURPRISE_MS = 1_500;
/** Somebody who was refused and does not wait as long as was asked. */
const IMPATIENCE_MS = 1_500;
/**
 * A slow disk: what is saved takes so long, whatever else this machine is doing. Marks are saved, not choices: those
 * share statements, so that a slow one serves many, and people on this machine could not ask for too much.
 */
const DISK_SECONDS = 0.5;
const SLOW_DISK = `create or replace function slow_disk() returns trigger language plpgsql as $$ begin perform pg_sleep(${DISK_SECONDS}); return new; end $$;
  create trigger slow_disk before update on attempt for each row execute function slow_disk()`;
const USUAL_DISK = 'drop trigger slow_disk on attempt';
/** A machine on which even so few do not get half of what the disk gives is busy with something else. */
const LEAST_PEAK = AT_ONCE / DISK_SECONDS / 2;
const WARM_UP_SECONDS = 2;
const SECONDS = 8;
/** The generator takes processor time from what it measures, and most of it goes into asking what is refused. */
const LEAST_GOODPUT = 0.5;
/** Well below the 15 s that a browser waits; whoever is let in waits for a connection for 5 s at most, and then for the disk. */
const SLOWEST_ACCEPTED_MS = 6_000;
const BACK_WITHIN_MS = 3_000;

const isSaved = ({ status }: Reply): boolean => status === 204;

interface Outcome {
  readonly saved: number;
  readonly shed: number;
  readonly unanswered: number;
  /** Of those that were taken, in milliseconds. */
  readonly p95Ms: number;
  readonly wrong: readonly string[];
  readonly perSecond: number;
}

/**
 * First as many people as the product serves well, then far too many, who soon ask again when they are refused. What is
 * too much is refused early; as much is saved as before, and not much later.
 */
export async function runOverload(grounds: Grounds, onCase: (found: Case) => void): Promise<Case[]> {
  const round = await grounds.stage.round({ opensInSeconds: -600, closesInSeconds: 600 });
  const line = new Line(grounds.product.urls, FAR_TOO_MANY);
  const people = await peopleFor(grounds, PEOPLE);
  const contestants = people.map((person) => new Contestant(person, round.roundId, line));
  for (let first = 0; first < PEOPLE; first += AT_ONCE) {
    await Promise.all(contestants.slice(first, first + AT_ONCE).map((contestant) => contestant.start()));
  }
  let turn = 0;
  const save = (): Promise<Reply> => {
    const { person, attemptId } = contestants[turn % PEOPLE]?.record ?? {};
    turn += 1;
    const path = `/api/attempts/${attemptId}/flags/${turn % 10}`;
    return line.call(person ?? null, { method: 'PUT', path, body: { flagged: turn % 3 > 0 } });
  };
  await change(grounds, SLOW_DISK);
  await outcomeOf(save, AT_ONCE, WARM_UP_SECONDS);
  const peak = await outcomeOf(save, AT_ONCE, SECONDS);
  const flood = await outcomeOf(save, FAR_TOO_MANY, SECONDS);
  const floodEndedAt = Date.now();
  while (!isSaved(await save()) && Date.now() - floodEndedAt < BACK_WITHIN_MS) await rest(50);
  const backMs = Date.now() - floodEndedAt;
  await change(grounds, USUAL_DISK);
  await line.close();
  const ratio = flood.perSecond / peak.perSecond;
  const faults = [
    ...(ratio >= LEAST_GOODPUT ? [] : [`only ${ratio.toFixed(2)} of the peak was saved`]),
    ...(flood.shed > 0 ? [] : ['nothing was refused']),
    ...(flood.p95Ms <= SLOWEST_ACCEPTED_MS ? [] : [`what was taken took ${flood.p95Ms} ms`]),
    ...(flood.unanswered === 0 ? [] : [`${flood.unanswered} requests had no reply`]),
    ...(backMs < BACK_WITHIN_MS ? [] : ['it did not recover']),
    ...new Set([...peak.wrong, ...flood.wrong]),
  ];
  const figures = `peak ${Math.round(peak.perSecond)}/s (p95 ${peak.p95Ms} ms); with ${FAR_TOO_MANY} at once: ${Math.round(flood.perSecond)}/s saved (${ratio.toFixed(2)}, p95 ${flood.p95Ms} ms), ${flood.shed} refused, back after ${backMs} ms`;
  const isSkipped = peak.perSecond < LEAST_PEAK;
  const detail = isSkipped
    ? `left out: this machine is too busy for it; ${figures}`
    : [...faults.slice(0, 5), figures].join('; ');
  const found = { name: 'overload', passed: !isSkipped && faults.length === 0, isSkipped, detail };
  onCase(found);
  return [found];
}

/** Changes the table under load: whoever is in the way of whom, it is tried again. */
async function change(grounds: Grounds, sql: string, tries = 5): Promise<void> {
  try {
    await withDatabase(grounds.product, (database) => database.query(sql));
  } catch (error) {
    if (tries <= 1) throw error;
    await rest(500);
    await change(grounds, sql, tries - 1);
  }
}

/** So many people who each save again as soon as they may. */
async function outcomeOf(save: () => Promise<Reply>, people: number, seconds: number): Promise<Outcome> {
  const tally = new Tally();
  const endsAt = Date.now() + seconds * 1000;
  const one = async () => {
    while (Date.now() < endsAt) if (!(await tally.count(save, endsAt))) await rest(IMPATIENCE_MS);
  };
  await Promise.all(Array.from({ length: people }, one));
  return tally.outcome(seconds);
}

class Tally {
  /** How long they took, of those that were asked after the first surprise. */
  private readonly savedMs: number[] = [];
  private readonly startedAt = performance.now();
  /** Saved before the time was over. */
  private saved = 0;
  private readonly wrong: string[] = [];
  private shed = 0;
  private unanswered = 0;

  async count(save: () => Promise<Reply>, endsAt: number): Promise<boolean> {
    const askedAt = performance.now();
    const reply = await save();
    const ms = performance.now() - askedAt;
    if (isSaved(reply)) this.noteSaved(askedAt, ms, endsAt);
    else if (reply.status === 0) this.unanswered += 1;
    else this.shed += 1;
    const fault = faultOf({ step: 'save', ms, ...reply });
    if (fault !== null) this.wrong.push(fault);
    return isSaved(reply);
  }

  private noteSaved(askedAt: number, ms: number, endsAt: number): void {
    if (Date.now() < endsAt) this.saved += 1;
    if (askedAt - this.startedAt > SURPRISE_MS) this.savedMs.push(ms);
  }

  outcome(seconds: number): Outcome {
    const { saved, shed, unanswered, wrong } = this;
    const sorted = this.savedMs.toSorted((a, b) => a - b);
    const p95Ms = Math.round(sorted[Math.floor(sorted.length * 0.95)] ?? 0);
    return { saved, shed, unanswered, wrong, p95Ms, perSecond: saved / seconds };
  }
}
