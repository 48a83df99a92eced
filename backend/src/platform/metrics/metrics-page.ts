import type { IncomingMessage } from 'node:http';
import { METRICS_TYPE } from './metrics.controller.js';
import { mayReadMetrics } from './metrics.guard.js';
import type { Metrics } from './metrics.js';

export interface PlainAnswer {
  readonly status: number;
  readonly type?: string;
  readonly body?: string;
}

/** `/metrics` for a process without an HTTP application. */
export async function metricsPage(
  request: IncomingMessage,
  metrics: Metrics,
  token: string | null,
): Promise<PlainAnswer> {
  const { remoteAddress } = request.socket;
  if (!mayReadMetrics({ remoteAddress, headers: request.headers }, token)) return { status: 404 };
  return { status: 200, type: METRICS_TYPE, body: await metrics.text() };
}
