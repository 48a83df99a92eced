import type { MigrationInterface } from 'typeorm';
import { Initial1795000000000 } from './1795000000000-initial.js';

/** Every change of the schema, oldest first. Forward only. */
export const MIGRATIONS: (new () => MigrationInterface)[] = [Initial1795000000000];
