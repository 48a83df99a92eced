import { addPeople, type Person } from '../load/people.js';
import { withDatabase } from '../load/reconcile.js';
import type { Grounds } from './run-round.js';

/** People who were in no round before. */
export async function peopleFor(grounds: Grounds, count: number): Promise<Person[]> {
  const from = grounds.nextPeople;
  grounds.nextPeople += count;
  return withDatabase(grounds.product, (database) => addPeople(database, grounds.product.secretKey, { count, from }));
}
