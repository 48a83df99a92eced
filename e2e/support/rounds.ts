import type { APIRequestContext } from '@playwright/test';

interface HomeRound {
  readonly id: string;
  readonly number: number;
  readonly opensAt: string;
  readonly closesAt: string;
}

/** A round of the contest by its number. */
export async function roundOf(request: APIRequestContext, number: number): Promise<HomeRound> {
  const home = (await (await request.get('/api/contest')).json()) as { rounds: HomeRound[] };
  const round = home.rounds.find((candidate) => candidate.number === number);
  if (!round) throw new Error(`There is no round ${number}.`);
  return round;
}
