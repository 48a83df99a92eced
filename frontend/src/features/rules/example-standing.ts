import type { View } from '../../api/views.js';

type RankKey = View<'RuleSetView'>['keys'][number];

export interface ExampleRow {
  readonly rank: number;
  readonly name: string;
  readonly prediction: number;
  readonly distance: number;
  /** Time of day on the same Monday. */
  readonly submittedAt: string;
}

const ACTUAL_COUNT = 1200;
/** All three answered everything; An is over by what Bình is under, and Chi was first but is further off. */
const PEOPLE = [
  { name: 'An', prediction: 1190, submittedAt: '10:05:00' },
  { name: 'Bình', prediction: 1210, submittedAt: '10:09:30' },
  { name: 'Chi', prediction: 1215, submittedAt: '10:02:10' },
] as const;

/** The example of the rules page; null where predictions rank nobody or stand behind the instant of submission. */
export function exampleStanding(keys: readonly RankKey[]) {
  const predictionAt = keys.indexOf('predictionDistance');
  const decidesFirst = keys.slice(0, predictionAt).every((key) => key === 'score');
  if (predictionAt < 0 || !decidesFirst) return null;
  const isTieBrokenByInstant = keys[predictionAt + 1] === 'submittedAt';
  const rows = PEOPLE.map((person, index) => ({
    ...person,
    distance: Math.abs(person.prediction - ACTUAL_COUNT),
    rank: index + 1,
  }));
  // Without the instant as next key An and Bình are not told apart here: only the two that are stay.
  const told = isTieBrokenByInstant ? rows : rows.filter(({ name }) => name !== 'Bình').map(withRank);
  return { actualCount: ACTUAL_COUNT, rows: told as readonly ExampleRow[], isTieBrokenByInstant };
}

function withRank<T extends object>(row: T, index: number): T & { rank: number } {
  return { ...row, rank: index + 1 };
}
