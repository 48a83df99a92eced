/** What Redis says, or null while it is away: whoever reads a leaderboard then asks PostgreSQL. */
export async function unlessAway<Value>(read: () => Promise<Value>): Promise<Value | null> {
  try {
    return await read();
  } catch {
    return null;
  }
}
