import { useFormat } from '../../i18n/use-format.js';
import { Card } from '../../ui/card.js';
import { DataTable } from '../../ui/data-table.js';
import type { Column } from '../../ui/data-table.js';
import { EmptyState } from '../../ui/empty-state.js';
import { Notice } from '../../ui/notice.js';
import { useOperationsText } from './operations.messages.js';
import type { OperationsText } from './operations.messages.js';
import type { Operations, ServerProcess } from './operations.queries.js';

const BYTES_PER_MB = 1_048_576;

/** Every process that was heard of in the last seconds, on whatever machine, and what is odd about them. */
export function ProcessTable({ operations }: { readonly operations: Operations }) {
  const text = useOperationsText();
  const format = useFormat();
  const { processes, redis, at } = operations;
  const words = text.processes;
  // Without Redis the processes cannot hear of each other.
  const lacksWorker = redis === 'ready' && !processes.some(({ role }) => role === 'worker');
  const versions = new Set(processes.map(({ version }) => version));
  return (
    <Card title={words.title}>
      {lacksWorker && <Notice tone="danger">{words.noWorker}</Notice>}
      {versions.size > 1 && <Notice tone="warning">{words.versions}</Notice>}
      <DataTable
        caption={words.caption}
        columns={columnsOf(words, format, Date.parse(at))}
        rows={processes}
        rowKey={({ id }) => id}
        empty={<EmptyState title={words.empty}>{words.wait}</EmptyState>}
      />
    </Card>
  );
}

function columnsOf(
  words: OperationsText['processes'],
  format: ReturnType<typeof useFormat>,
  nowMs: number,
): Column<ServerProcess>[] {
  const { number, share, span } = format;
  return [
    { key: 'role', header: words.role, tight: true, cell: ({ role }) => words.roles[role] },
    { key: 'host', header: words.host, cell: ({ host, pid }) => `${host} (${pid})`, rowHeader: true },
    { key: 'version', header: words.version, tight: true, cell: ({ version }) => version },
    {
      key: 'uptime',
      header: words.uptime,
      cell: ({ startedAt }) => span(Math.max(1_000, nowMs - Date.parse(startedAt))),
    },
    { key: 'requests', header: words.requests, align: 'end', cell: (each) => number(each.requestsPerSecond, 1) },
    { key: 'cpu', header: words.cpu, align: 'end', cell: ({ cpuShare }) => share(cpuShare, 0) },
    {
      key: 'memory',
      header: words.memory,
      align: 'end',
      cell: (each) => `${number(each.memoryBytes / BYTES_PER_MB)} MB`,
    },
    { key: 'lag', header: words.lag, align: 'end', cell: ({ eventLoopLagMs }) => `${number(eventLoopLagMs)} ms` },
    {
      key: 'pool',
      header: words.pool,
      align: 'end',
      cell: ({ poolBusy, poolSize }) => words.poolUse(number(poolBusy), number(poolSize)),
    },
  ];
}
