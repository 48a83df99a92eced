/** The longest that a job of each kind took from its enqueuing to its end, since somebody last looked. */
export class WorstLags {
  private readonly byJob = new Map<string, number>();

  note(job: string, lagMs: number): void {
    this.byJob.set(job, Math.max(lagMs, this.byJob.get(job) ?? 0));
  }

  /** Reads and starts anew; null where no such job ended. */
  take(job: string): number | null {
    const lagMs = this.byJob.get(job) ?? null;
    this.byJob.delete(job);
    return lagMs;
  }
}
