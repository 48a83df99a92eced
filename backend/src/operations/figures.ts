import { quantileMs } from '../platform/metrics/request-tally.js';
import type { Figures } from './figure.js';
import type { Pulse } from './pulse.js';

/** What is looked up once for all processes. */
export interface SharedReadings {
  readonly attemptsOpen: number | null;
  readonly jobsWaiting: number | null;
  readonly oldestJobMs: number | null;
  /** The last backup; where there is none, when the installation began to be used. */
  readonly unsavedSince: number | null;
  readonly at: number;
}

const P95 = 0.95;
const HOUR_MS = 3_600_000;

/** The figures of all processes together: counts add up, of delays the worst counts. */
export function figuresOf(pulses: readonly Pulse[], shared: SharedReadings): Figures {
  const { at, unsavedSince, oldestJobMs } = shared;
  return {
    'requests-per-second': perSecond(pulses, ({ requests }) => requests),
    'request-p95-ms': quantileMs(P95, ...pulses.map(({ durationBuckets }) => durationBuckets)),
    'failures-per-second': perSecond(pulses, ({ failures }) => failures),
    'shed-per-second': perSecond(pulses, ({ shed }) => shed),
    'requests-in-flight': total(pulses, ({ inFlight }) => inFlight),
    'open-streams': total(pulses, ({ openStreams }) => openStreams),
    'submissions-per-second': perSecond(pulses, ({ submissions }) => submissions),
    'attempts-open': shared.attemptsOpen,
    'event-loop-lag-ms': worst(pulses, ({ eventLoopLagMs }) => eventLoopLagMs),
    'pool-waiting': total(pulses, ({ pool }) => pool.waiting),
    'redis-round-trip-ms': worst(pulses, ({ redisRoundTripMs }) => redisRoundTripMs),
    'jobs-waiting': shared.jobsWaiting,
    'oldest-job-seconds': oldestJobMs === null ? null : oldestJobMs / 1_000,
    'leaderboard-lag-ms': worst(pulses, ({ leaderboardLagMs }) => leaderboardLagMs),
    'backup-age-hours': unsavedSince === null ? null : Math.max(0, at - unsavedSince) / HOUR_MS,
  };
}

type Count = (pulse: Pulse) => number;

const total = (pulses: readonly Pulse[], count: Count) => pulses.reduce((sum, pulse) => sum + count(pulse), 0);

const perSecond = (pulses: readonly Pulse[], count: Count) =>
  total(pulses, (pulse) => (count(pulse) * 1_000) / pulse.coversMs);

function worst(pulses: readonly Pulse[], read: (pulse: Pulse) => number | null): number | null {
  const values = pulses.map(read).filter((value) => value !== null);
  return values.length > 0 ? Math.max(...values) : null;
}
