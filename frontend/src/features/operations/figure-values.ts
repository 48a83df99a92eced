import type { useFormat } from '../../i18n/use-format.js';
import type { OperationsText } from './operations.messages.js';
import type { Figure } from './operations.queries.js';

type Format = ReturnType<typeof useFormat>;
type Name = Figure['name'];

const UNITS: Readonly<Record<Name, 'rate' | 'ms' | 'count' | 'seconds' | 'hours'>> = {
  'requests-per-second': 'rate',
  'request-p95-ms': 'ms',
  'failures-per-second': 'rate',
  'shed-per-second': 'rate',
  'requests-in-flight': 'count',
  'open-streams': 'count',
  'submissions-per-second': 'rate',
  'attempts-open': 'count',
  'event-loop-lag-ms': 'ms',
  'pool-waiting': 'count',
  'redis-round-trip-ms': 'ms',
  'jobs-waiting': 'count',
  'oldest-job-seconds': 'seconds',
  'leaderboard-lag-ms': 'ms',
  'backup-age-hours': 'hours',
};

/** A figure as people read it: `12,4/giây`, `35 ms`, `3,5 giờ`. Small values keep their decimals. */
export function figureText(name: Name, value: number, text: OperationsText, format: Format): string {
  const number = format.number(value, decimalsOf(value));
  switch (UNITS[name]) {
    case 'rate':
      return text.perSecond(number);
    case 'ms':
      return `${number} ms`;
    case 'seconds':
      return text.seconds(number);
    case 'hours':
      return text.hours(number);
    case 'count':
      return format.number(value);
  }
}

function decimalsOf(value: number): number {
  if (Number.isInteger(value) || value >= 100) return 0;
  return value < 0.1 ? 2 : 1;
}
