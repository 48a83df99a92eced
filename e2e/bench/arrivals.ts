/**
 * When people come, in milliseconds from the start of a window, ascending: each at a time of the own choosing, so that
 * arrivals bunch as they do in life (a Poisson process with a known number). `lean` above 1 crowds them towards the end.
 */
export function arrivals(count: number, windowMs: number, random: () => number, lean = 1): number[] {
  return Array.from({ length: count }, () => windowMs * random() ** (1 / lean)).sort((a, b) => a - b);
}

/**
 * Runs `act` for each arrival at its time, whether or not earlier ones are done (open loop): a server that falls behind
 * does not slow the arrivals down. `act` is told the intended instant (of `performance.now()`), from which latency
 * counts, so that waiting in the generator's own queue is not left out. Resolves when all acts have.
 */
export async function atTheirTimes(
  times: readonly number[],
  act: (index: number, dueAt: number) => Promise<void>,
): Promise<void> {
  const startedAt = performance.now();
  const acts: Promise<void>[] = [];
  for (const [index, time] of times.entries()) {
    const dueAt = startedAt + time;
    const wait = dueAt - performance.now();
    if (wait > 1) await new Promise((resolve) => setTimeout(resolve, wait));
    acts.push(act(index, dueAt));
    // Replies are read between arrivals that are due together.
    if (index % 32 === 31) await new Promise((resolve) => setImmediate(resolve));
  }
  await Promise.all(acts);
}

/** Does all of them, so many at a time (closed loop). */
export async function someAtATime(count: number, lanes: number, act: (index: number) => Promise<void>): Promise<void> {
  let next = 0;
  const lane = async () => {
    while (next < count) {
      next += 1;
      await act(next - 1);
    }
  };
  await Promise.all(Array.from({ length: Math.min(lanes, count) }, lane));
}
