import cluster from 'node:cluster';
import { AggregatorRegistry, type PrometheusContentType } from 'prom-client';
import type { Metrics } from './metrics.js';

interface Question {
  readonly ask: 'metrics-of-all';
  readonly id: number;
}
interface Reply {
  readonly metricsOfAll: string;
  readonly id: number;
}

const PATIENCE_MS = 6_000;

/**
 * Processes that share one port are read through whichever of them gets the connection; it asks the primary process,
 * which collects the figures of all and adds them up. Call this once in the primary, before it forks.
 */
export function collectMetricsOfWorkers(): void {
  const aggregator = new AggregatorRegistry();
  cluster.on('message', (worker, message: Partial<Question> | null) => {
    if (message?.ask !== 'metrics-of-all') return;
    const answer = (text: string) => {
      if (worker.isConnected()) worker.send({ metricsOfAll: text, id: message.id });
    };
    aggregator.clusterMetrics().then(answer, () => answer(''));
  });
}

/** The figures of every process behind the port, or of this one alone. Call {@link shareMetrics} first. */
export async function metricsOfAll(metrics: Metrics): Promise<string> {
  if (!cluster.isWorker) return metrics.text();
  return (await askPrimary()) || metrics.text();
}

/** Makes this process's figures part of the whole, where several processes share a port. */
export function shareMetrics({ registry }: Metrics): void {
  if (!cluster.isWorker) return;
  AggregatorRegistry.setRegistries([registry]);
  // From its construction on it answers the primary's questions.
  answering ??= new AggregatorRegistry();
}

let answering: AggregatorRegistry<PrometheusContentType> | null = null;
let questions = 0;

/** Empty where the primary does not answer in time. */
function askPrimary(): Promise<string> {
  const id = ++questions;
  return new Promise((resolve) => {
    const end = (text: string) => {
      clearTimeout(timer);
      process.off('message', listen);
      resolve(text);
    };
    const listen = (message: Partial<Reply> | null) => {
      if (message?.id === id && typeof message.metricsOfAll === 'string') end(message.metricsOfAll);
    };
    const timer = setTimeout(() => end(''), PATIENCE_MS);
    process.on('message', listen);
    process.send?.({ ask: 'metrics-of-all', id } satisfies Question);
  });
}
