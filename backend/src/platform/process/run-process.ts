interface Running {
  stop(): Promise<void>;
  /** Where it can be reached, for a parent that waits for it. */
  readonly url: string | null;
  /** Replaces what runs without an interruption, on SIGHUP; without it SIGHUP stops the process. */
  readonly renew?: () => Promise<void>;
}

/**
 * Starts a long-running process, tells a waiting parent when it is ready, and stops it once on SIGTERM, SIGINT or when
 * the parent goes away. A start that fails says why in one place and ends with exit code 1.
 */
export async function runProcess(name: string, start: () => Promise<Running>): Promise<void> {
  try {
    const running = await start();
    let stopping = false;
    const stop = async () => {
      if (stopping) return;
      stopping = true;
      await running.stop();
      process.exit(0);
    };
    for (const event of ['SIGTERM', 'SIGINT', 'disconnect']) process.once(event, () => void stop());
    process.on('SIGHUP', () => void (running.renew ?? stop)());
    process.send?.({ ready: true, url: running.url });
  } catch (error) {
    process.stderr.write(`The ${name} could not start: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  }
}
