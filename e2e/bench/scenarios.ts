import { crash } from './crash.js';
import { closeRound, exportWinners, importQuestions } from './desk-work.js';
import { closeMillion, growthRank, growthSave, growthSubmit, rebuild } from './growth.js';
import { closing, opening, reveal, week } from './journeys.js';
import { floor, page, rank, result } from './reads.js';
import type { Scenario } from './scenario.js';
import { save, start, submit } from './writes.js';

interface ListedScenario {
  readonly run: Scenario;
  /** Seconds of `--quick` that it is meant to take, its checks included. */
  readonly quickSeconds: number;
  /** Takes minutes, or tells the least; only in a full run, or where it is named. */
  readonly long?: true;
  /** After everything was measured and checked: it takes the database away from the harness, too. */
  readonly last?: true;
}

/** The scenarios by name, in the order in which they run. */
export const SCENARIOS: Readonly<Record<string, ListedScenario>> = {
  floor: { run: floor, quickSeconds: 2, long: true },
  start: { run: start, quickSeconds: 3 },
  save: { run: save, quickSeconds: 3 },
  submit: { run: submit, quickSeconds: 3 },
  'close-round': { run: closeRound, quickSeconds: 2 },
  rank: { run: rank, quickSeconds: 3 },
  page: { run: page, quickSeconds: 3 },
  result: { run: result, quickSeconds: 1.5, long: true },
  reveal: { run: reveal, quickSeconds: 2 },
  export: { run: exportWinners, quickSeconds: 1 },
  import: { run: importQuestions, quickSeconds: 1.5 },
  week: { run: week, quickSeconds: 4 },
  opening: { run: opening, quickSeconds: 4.5 },
  closing: { run: closing, quickSeconds: 6 },
  'growth-save': { run: growthSave, quickSeconds: 3, long: true },
  'growth-submit': { run: growthSubmit, quickSeconds: 3, long: true },
  'close-million': { run: closeMillion, quickSeconds: 10, long: true },
  rebuild: { run: rebuild, quickSeconds: 5, long: true },
  'growth-rank': { run: growthRank, quickSeconds: 3, long: true },
  crash: { run: crash, quickSeconds: 4, last: true },
};
