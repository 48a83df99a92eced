import type { Client } from 'pg';
import { Line } from '../load/line.js';
import { withDatabase } from '../load/reconcile.js';
import { StaffDesk } from '../load/staff.js';
import type { Chance } from './chance.js';
import { analysisOfRound } from './item-analysis.js';
import { runKilled, type Work } from './killed-work.js';
import { runOverload } from './overload.js';
import { acceptanceOfWorkbook, checkOfWorkbook, type ImportDesk } from './question-import.js';
import type { Case, Grounds } from './run-round.js';

export interface TrialOrder {
  readonly chance: Chance;
  readonly onCase: (found: Case) => void;
}

/** Something that is tried without a crowd around it. */
export interface Trial {
  readonly name: string;
  readonly run: (grounds: Grounds, order: TrialOrder) => Promise<readonly Case[]>;
}

export const TRIALS: readonly Trial[] = [
  killed('import-check-killed', (grounds, database) => atDesk(grounds, database, checkOfWorkbook)),
  killed('import-killed', (grounds, database) => atDesk(grounds, database, acceptanceOfWorkbook)),
  killed('analysis-killed', ({ product, stage }, database) => analysisOfRound(product, stage, database)),
  { name: 'overload', run: (grounds, { onCase }) => runOverload(grounds, onCase) },
];

/** The worker is killed while it is at some work. */
function killed(name: string, workOf: (grounds: Grounds, database: Client) => Promise<Work>): Trial {
  return {
    name,
    run: (grounds, order) =>
      withDatabase(grounds.product, async (database) => {
        const work = await workOf(grounds, database);
        return [await runKilled(work, { ...order, name, worker: grounds.product.worker })];
      }),
  };
}

/** What an organiser sets going. */
async function atDesk(
  { product, stage }: Grounds,
  database: Client,
  workOf: (desk: ImportDesk) => Promise<Work>,
): Promise<Work> {
  const [url = ''] = product.urls;
  const organiser = await StaffDesk.of(new Line([url]), stage.staff, 'organiser');
  return workOf({ database, url, organiser });
}
