/** The figures on the page for staff, in its order. */
export const FIGURE_NAMES = [
  'requests-per-second',
  'request-p95-ms',
  'failures-per-second',
  'shed-per-second',
  'requests-in-flight',
  'open-streams',
  'submissions-per-second',
  'attempts-open',
  'event-loop-lag-ms',
  'pool-waiting',
  'redis-round-trip-ms',
  'jobs-waiting',
  'oldest-job-seconds',
  'leaderboard-lag-ms',
  'backup-age-hours',
] as const;
export type FigureName = (typeof FIGURE_NAMES)[number];

/** Null where nothing is known: nothing was measured, or what would be measured is away. */
export type Figures = Readonly<Record<FigureName, number | null>>;

export const FIGURE_LEVELS = ['normal', 'attention', 'critical'] as const;
export type FigureLevel = (typeof FIGURE_LEVELS)[number];

interface Threshold {
  /** The first value at which somebody should look. */
  readonly attention: number;
  /** The first value at which people notice it. */
  readonly critical: number;
  /** What it means that nothing is known. */
  readonly unknown?: FigureLevel;
}

/** The same bounds as the alerts in docs/alerts.yml. Figures without an entry only tell how much is going on. */
export const THRESHOLDS: Readonly<Partial<Record<FigureName, Threshold>>> = {
  'request-p95-ms': { attention: 500, critical: 2_000 },
  'failures-per-second': { attention: 0.01, critical: 1 },
  'shed-per-second': { attention: 0.01, critical: 10 },
  'event-loop-lag-ms': { attention: 200, critical: 1_000 },
  'pool-waiting': { attention: 10, critical: 100 },
  'redis-round-trip-ms': { attention: 50, critical: 500, unknown: 'critical' },
  'oldest-job-seconds': { attention: 30, critical: 300 },
  'leaderboard-lag-ms': { attention: 5_000, critical: 60_000 },
  'backup-age-hours': { attention: 26, critical: 50 },
};

/** How a value is to be taken. */
export function levelOf(name: FigureName, value: number | null): FigureLevel {
  const threshold = THRESHOLDS[name];
  if (!threshold) return 'normal';
  if (value === null) return threshold.unknown ?? 'normal';
  if (value >= threshold.critical) return 'critical';
  return value >= threshold.attention ? 'attention' : 'normal';
}
