import pg from 'pg';

/** What a value looks like as text must not depend on the server's settings. */
const SAME_TEXT_EVERYWHERE = `set client_encoding = 'UTF8'; set timezone = 'UTC'; set datestyle = 'ISO, YMD';
  set intervalstyle = 'postgres'; set bytea_output = 'hex'; set extra_float_digits = 1; set xmloption = 'content'`;

/** Runs `work` over a connection of its own, without the limits on time that requests have. */
export async function overBackupConnection<Result>(
  databaseUrl: string,
  work: (client: pg.Client) => Promise<Result>,
): Promise<Result> {
  const client = new pg.Client({ connectionString: databaseUrl, application_name: 'contest-backup' });
  await client.connect();
  try {
    await client.query(
      `${SAME_TEXT_EVERYWHERE}; set statement_timeout = 0; set idle_in_transaction_session_timeout = 0`,
    );
    return await work(client);
  } finally {
    await client.end();
  }
}
