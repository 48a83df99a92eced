import type { Machine } from './machine.js';
import type { ScenarioResult } from './scenario.js';

const COLUMNS: readonly { head: string; cell: (result: ScenarioResult) => string }[] = [
  { head: 'requests', cell: ({ requests }) => String(requests) },
  { head: 'errors', cell: ({ errors }) => String(errors) },
  { head: 'per s', cell: ({ perSecond }) => perSecond.toFixed(perSecond < 100 ? 1 : 0) },
  { head: 'p50 ms', cell: ({ p50Ms }) => milliseconds(p50Ms) },
  { head: 'p95 ms', cell: ({ p95Ms }) => milliseconds(p95Ms) },
  { head: 'p99 ms', cell: ({ p99Ms }) => milliseconds(p99Ms) },
  { head: 'of bare', cell: ({ ratioToBare }) => ratioToBare?.toFixed(2) ?? '–' },
  { head: 'CPU of bare', cell: ({ cpuRatioToBare }) => cpuRatioToBare?.toFixed(2) ?? '–' },
  { head: 'API CPU ms', cell: ({ cpuPerRequest }) => cpuPerRequest?.apiMs.toFixed(2) ?? '–' },
  { head: 'PostgreSQL', cell: ({ cpuPerRequest }) => cpuPerRequest?.postgresMs.toFixed(2) ?? '–' },
  { head: 'Redis', cell: ({ cpuPerRequest }) => cpuPerRequest?.redisMs.toFixed(2) ?? '–' },
  { head: 'reconciled', cell: ({ reconciled }) => (reconciled === null ? '–' : reconciled ? 'yes' : 'NO') },
];

/** The results as a Markdown table, as it stands in backend/docs/performance.md, with what is wrong below it. */
export function tableOf(machine: Machine, scenarios: Readonly<Record<string, ScenarioResult>>): string {
  const rows = Object.entries(scenarios).map(([name, result]) => [name, ...COLUMNS.map(({ cell }) => cell(result))]);
  const grid = [['', ...COLUMNS.map(({ head }) => head)], ...rows];
  const widths = grid[0]?.map((_, column) => Math.max(...grid.map((row) => row[column]?.length ?? 0))) ?? [];
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join(' | ')} |`;
  const [head = [], ...body] = grid;
  const rule = widths.map((width, column) =>
    column === 0 ? '-'.repeat(width) : `${'-'.repeat(Math.max(1, width - 1))}:`,
  );
  const { cores, cpu, memoryGb, node, postgres, measuredAt, seconds } = machine;
  const about = `${cores} × ${cpu}, ${memoryGb} GB, Node.js ${node}, PostgreSQL ${postgres}; ${measuredAt}, ${seconds} s in all.`;
  return [about, '', line(head), line(rule), ...body.map(line), ...remarks(scenarios), ''].join('\n');
}

function remarks(scenarios: Readonly<Record<string, ScenarioResult>>): string[] {
  const notes = Object.entries(scenarios).flatMap(([name, { notes: own, differences }]) => [
    ...(own && Object.keys(own).length > 0
      ? [
          `- ${name}: ${Object.entries(own)
            .map((pair) => pair.join(' '))
            .join(', ')}`,
        ]
      : []),
    ...(differences ?? []).map((difference) => `- ${name} ✗ ${difference}`),
  ]);
  return notes.length > 0 ? ['', ...notes] : [];
}

const milliseconds = (value: number | null): string => value?.toFixed(value < 10 ? 2 : 0) ?? '–';
