import type { LoggerService } from '@nestjs/common';
import { type DestinationStream, type LoggerOptions, pino } from 'pino';
import type { LogLevel } from '../config/load-config.js';
import { currentContext } from '../http/request-context.js';

/** What the framework says while it wires itself together interests only whoever debugs that. */
const WIRING = new Set(['InstanceLoader', 'RouterExplorer', 'RoutesResolver']);

/**
 * One JSON line per event on standard output, with the id of the request it belongs to; a job's lines carry the id of
 * the request that asked for it, and `jobId`.
 */
export function jsonLogger(level: LogLevel, processName: string, to?: DestinationStream): LoggerService {
  const options: LoggerOptions = {
    level,
    base: { process: processName },
    mixin: () => {
      const { requestId, jobId } = currentContext();
      return jobId === undefined ? { requestId } : { requestId, jobId };
    },
  };
  const logger = to ? pino(options, to) : pino(options);
  const write =
    (method: 'info' | 'error' | 'warn' | 'debug') =>
    (message: unknown, ...rest: unknown[]) => {
      const context = rest.at(-1);
      if (method === 'info' && typeof context === 'string' && WIRING.has(context)) return;
      if (typeof message === 'object') logger[method]({ context, ...message });
      else logger[method]({ context, ...(rest.length > 1 && { detail: rest.slice(0, -1) }) }, message as string);
    };
  return {
    log: write('info'),
    error: write('error'),
    warn: write('warn'),
    debug: write('debug'),
    verbose: write('debug'),
  };
}
