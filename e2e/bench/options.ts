import { parseArgs } from 'node:util';

export interface BenchOptions {
  readonly json: boolean;
  readonly quick: boolean;
  /** Empty: the usual ones. */
  readonly only: readonly string[];
}

/** Reads the arguments. Throws a sentence for what is unknown. */
export function optionsOf(args: readonly string[], names: readonly string[]): BenchOptions {
  const usage = `Usage: npm run -s bench -- [--json] [--quick] [--only NAME]…\nNames: ${names.join(', ')}`;
  const { json, quick, only } = valuesOf(args, usage);
  const wanted = only.flatMap((name) => name.split(','));
  const unknown = wanted.filter((name) => !names.includes(name));
  if (unknown.length > 0) throw new UsageError(`There is no scenario ${unknown.join(', ')}.\n${usage}`);
  return { json, quick, only: wanted };
}

export class UsageError extends Error {}

function valuesOf(args: readonly string[], usage: string) {
  const options = {
    json: { type: 'boolean', default: false },
    quick: { type: 'boolean', default: false },
    only: { type: 'string', multiple: true, default: [] as string[] },
  } as const;
  try {
    return parseArgs({ args: [...args], options, strict: true }).values;
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : String(error)}\n${usage}`, { cause: error });
  }
}
