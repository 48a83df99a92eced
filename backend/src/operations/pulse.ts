/** What one process says about itself every few seconds. */
export interface Pulse {
  readonly id: string;
  readonly role: ProcessRole;
  readonly host: string;
  readonly pid: number;
  readonly version: string;
  /** Milliseconds since 1970. */
  readonly startedAt: number;
  readonly at: number;
  /** Milliseconds that the counts below cover. */
  readonly coversMs: number;
  readonly requests: number;
  readonly failures: number;
  readonly shed: number;
  readonly submissions: number;
  readonly durationBuckets: readonly number[];
  readonly inFlight: number;
  readonly openStreams: number;
  /** Of one core, 1 is all of it. */
  readonly cpuShare: number;
  readonly memoryBytes: number;
  readonly eventLoopLagMs: number;
  readonly pool: { readonly busy: number; readonly idle: number; readonly waiting: number; readonly size: number };
  readonly redisRoundTripMs: number | null;
  /** The slowest leaderboard update since the last pulse; null where there was none. */
  readonly leaderboardLagMs: number | null;
}

export const PROCESS_ROLES = ['api', 'worker'] as const;
export type ProcessRole = (typeof PROCESS_ROLES)[number];
