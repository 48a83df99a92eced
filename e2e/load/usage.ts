import { readdirSync, readFileSync } from 'node:fs';

/** Processor time and memory of one part of the product, all its processes together. */
export interface Usage {
  /** Seconds of processor time since its start. */
  readonly cpuSeconds: number;
  /** Megabytes: the largest that its processes ever had resident, summed. */
  readonly peakMb: number;
}

/** Linux counts processor time in hundredths of a second for every architecture that Node.js runs on. */
const TICKS_PER_SECOND = 100;
const NOTHING: Usage = { cpuSeconds: 0, peakMb: 0 };

/**
 * What a process and its living children have used, and children of theirs that have ended. PostgreSQL's connections
 * are children of its first process. Zero where /proc is not there (not Linux) or the process is not.
 */
export function usageOf(pid: number | undefined): Usage {
  if (pid === undefined) return NOTHING;
  return [pid, ...childrenOf(pid)]
    .map(ownUsage)
    .reduce(
      (sum, { cpuSeconds, peakMb }) => ({ cpuSeconds: sum.cpuSeconds + cpuSeconds, peakMb: sum.peakMb + peakMb }),
      NOTHING,
    );
}

/** The processes that this one started and that still live. */
export function childrenOf(pid: number): number[] {
  const children = textOf(`/proc/${pid}/task/${pid}/children`);
  if (children !== '') return children.trim().split(' ').map(Number);
  // A kernel without CONFIG_PROC_CHILDREN: look at every process for its parent.
  return pids().filter((candidate) => Number(statOf(candidate)[1]) === pid);
}

function ownUsage(pid: number): Usage {
  const fields = statOf(pid);
  // utime, stime, and the same of children that were waited for: fields 14 to 17 of proc(5).
  const ticks = [11, 12, 13, 14].reduce((sum, index) => sum + Number(fields[index] ?? 0), 0);
  const peakKb = Number(/^VmHWM:\s+(\d+)/m.exec(textOf(`/proc/${pid}/status`))?.[1] ?? 0);
  return { cpuSeconds: ticks / TICKS_PER_SECOND, peakMb: peakKb / 1024 };
}

/** The fields of /proc/PID/stat from the third (state) on; the second is a name that may hold blanks. */
const statOf = (pid: number): string[] => textOf(`/proc/${pid}/stat`).split(') ').at(-1)?.split(' ') ?? [];

const pids = (): number[] => {
  try {
    return readdirSync('/proc').map(Number).filter(Number.isInteger);
  } catch {
    return [];
  }
};

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
