import { SetMetadata } from '@nestjs/common';

/** A kind of work done by the worker. Payloads are ids: the handler reads the rest from the database. */
export interface JobDefinition<Payload extends object> {
  readonly name: string;
  /** Repeats by itself, once for the whole cluster: a sweep over state, so that no lost event matters. */
  readonly everyMs: number | null;
  readonly payload?: Payload;
}

export const jobDefinitions: JobDefinition<object>[] = [];

export function defineJob<Payload extends object>(name: string): JobDefinition<Payload> {
  return remember<Payload>({ name, everyMs: null });
}

/** A job that runs every `everyMs` milliseconds without payload. */
export function defineSweep(name: string, everyMs: number): JobDefinition<Record<never, never>> {
  return remember({ name, everyMs });
}

function remember<Payload extends object>(definition: JobDefinition<Payload>): JobDefinition<Payload> {
  jobDefinitions.push(definition);
  return definition;
}

export const HANDLES = 'handles-job';

/** Marks the provider that does a job; exactly one per definition, or the worker refuses to start. */
export const Handles = <Payload extends object>(definition: JobDefinition<Payload>) =>
  SetMetadata(HANDLES, definition.name);

/** Must be idempotent: a job may run twice, and may be cut off at any line. */
export interface JobHandler<Payload extends object = Record<never, never>> {
  handle(payload: Payload): Promise<void>;
}
