import type { LimitRule } from './limit.js';

interface Count {
  hits: number;
  readonly endsAtMs: number;
}

/** Beyond it everything is forgotten: memory matters more than a limit in an emergency. */
const MOST_KEYS = 200_000;

/** Counts hits in this process alone, while the shared counter is away: limits are then per process. */
export class LocalCounter {
  private readonly counts = new Map<string, Count>();

  /** Counts one hit at `nowMs`; returns the seconds to wait when it is one too many, else null. */
  hit(key: string, rule: LimitRule, nowMs: number): number | null {
    const known = this.counts.get(key);
    if (known === undefined || known.endsAtMs <= nowMs) {
      if (this.counts.size >= MOST_KEYS) this.counts.clear();
      this.counts.set(key, { hits: 1, endsAtMs: nowMs + rule.seconds * 1000 });
      return rule.count < 1 ? rule.seconds : null;
    }
    known.hits += 1;
    return known.hits > rule.count ? Math.max(1, Math.ceil((known.endsAtMs - nowMs) / 1000)) : null;
  }

  /** The shared counter is back: what was counted here is over. */
  forget(): void {
    if (this.counts.size > 0) this.counts.clear();
  }
}
