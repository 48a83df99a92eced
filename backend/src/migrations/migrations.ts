import type { MigrationInterface } from 'typeorm';
import { Initial1795000000000 } from './1795000000000-initial.js';
import { QuestionReview1795100000000 } from './1795100000000-question-review.js';
import { PartitionedAttempts1795200000000 } from './1795200000000-partitioned-attempts.js';
import { LargeRounds1795300000000 } from './1795300000000-large-rounds.js';
import { ImportDefaults1795500000000 } from './1795500000000-import-defaults.js';
import { HotFunctions1795600000000 } from './1795600000000-hot-functions.js';
import { SetFunctions1795700000000 } from './1795700000000-set-functions.js';

/** Every change of the schema, oldest first. Forward only. */
export const MIGRATIONS: (new () => MigrationInterface)[] = [
  Initial1795000000000,
  QuestionReview1795100000000,
  PartitionedAttempts1795200000000,
  LargeRounds1795300000000,
  ImportDefaults1795500000000,
  HotFunctions1795600000000,
  SetFunctions1795700000000,
];
