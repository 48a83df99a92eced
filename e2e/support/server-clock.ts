const port = Number(process.env.E2E_PORT ?? 4173) + 1;
const MINUTE_MS = 60_000;

/** The clock of the journeys' server. It only goes forward: what has happened stays in the database. */
export const serverClock = {
  now: () => tell({}),
  advanceMinutes: (minutes: number) => tell({ advanceMs: minutes * MINUTE_MS }),
  /** Not before the instant; a clock that is past it stays where it is. */
  async toAtLeast(instant: string): Promise<void> {
    const now = await tell({});
    if (now.getTime() < Date.parse(instant)) await tell({ to: instant });
  },
};

/** The database of the journeys' server. */
export const serverDatabase = {
  goAway: () => tell({ database: 'away' }),
  comeBack: () => tell({ database: 'back' }),
};

async function tell(move: { advanceMs?: number; to?: string; database?: 'away' | 'back' }): Promise<Date> {
  const answer = await fetch(`http://127.0.0.1:${port}/clock`, { method: 'POST', body: JSON.stringify(move) });
  const { now } = (await answer.json()) as { now: string };
  return new Date(now);
}
