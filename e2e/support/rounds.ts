import type { APIRequestContext } from '@playwright/test';

interface HomeRound {
  readonly id: string;
  readonly number: number;
  readonly opensAt: string;
  readonly closesAt: string;
  readonly phase: 'upcoming' | 'open' | 'closed';
}

/** A round of the contest by its number. */
export async function roundOf(request: APIRequestContext, number: number): Promise<HomeRound> {
  const round = (await roundsOf(request)).find((candidate) => candidate.number === number);
  if (!round) throw new Error(`There is no round ${number}.`);
  return round;
}

/** The round that is open now, whichever it is. */
export async function openRound(request: APIRequestContext): Promise<HomeRound> {
  const round = (await roundsOf(request)).find(({ phase }) => phase === 'open');
  if (!round) throw new Error('No round is open.');
  return round;
}

async function roundsOf(request: APIRequestContext): Promise<HomeRound[]> {
  return ((await (await request.get('/api/contest')).json()) as { rounds: HomeRound[] }).rounds;
}
