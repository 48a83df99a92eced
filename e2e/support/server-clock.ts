/** Of the journeys' server, which said it when it was ready. */
export const controlUrl = () => `http://127.0.0.1:${process.env.E2E_CLOCK_PORT}`;

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
  const answer = await fetch(`${controlUrl()}/clock`, { method: 'POST', body: JSON.stringify(move) });
  const { now } = (await answer.json()) as { now: string };
  return new Date(now);
}
