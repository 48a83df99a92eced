import type { Round } from '../../api/contest.js';
import { phaseAt } from '../../api/contest.js';

/** The round that the home page is about now: the open one, else the next one, else the last one. */
export function presentRound(rounds: readonly Round[], nowMs: number): Round | undefined {
  const inPhase = (phase: Round['phase']) => rounds.filter((round) => phaseAt(round, nowMs) === phase);
  const [next] = inPhase('upcoming').sort((a, b) => Date.parse(a.opensAt) - Date.parse(b.opensAt));
  const last = inPhase('closed')
    .sort((a, b) => Date.parse(a.closesAt) - Date.parse(b.closesAt))
    .at(-1);
  return inPhase('open').at(-1) ?? next ?? last;
}
