import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The opening minute: everybody's session is noted and everybody's first attempt begun, by functions like those of
 * 1795600000000-hot-functions.ts.
 */
export class OpeningFunctions1795700000000 implements MigrationInterface {
  async up(run: QueryRunner): Promise<void> {
    await run.query(BEGIN_FIRST_ATTEMPT);
    await run.query(NOTE_SESSION_SEEN);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only; restore a backup instead.');
  }
}

/**
 * Begins a first attempt where nothing at all is in the way: the contestant has not withdrawn, shares nothing with a
 * standing entry of the barred roster (what a likeness means is for the caller to judge), and has no entry in the round.
 * False: nothing was begun.
 */
const BEGIN_FIRST_ATTEMPT = `
  create function begin_first_attempt(in_round uuid, of_contestant uuid, new_id uuid, begun_at timestamptz, ends_at timestamptz,
    drawn smallint[], counts smallint[], from_network text, with_agent text)
  returns boolean language plpgsql as $$
  declare
    own_phone text;
    own_hash bytea;
    own_name text;
    own_birth date;
  begin
    select phone, id_number_hash, folded_name, date_of_birth into own_phone, own_hash, own_name, own_birth
    from contestant where id = of_contestant and withdrawn_at is null;
    if not found then return false; end if;
    perform from barred_entry where removed_at is null
      and (phone = own_phone or id_number_hash = own_hash or (folded_name = own_name and date_of_birth = own_birth));
    if found then return false; end if;
    insert into entry (round_id, contestant_id, attempt_count) values (in_round, of_contestant, 1) on conflict do nothing;
    if not found then return false; end if;
    insert into attempt (id, round_id, contestant_id, number, started_at, deadline_at, paper, option_counts, answers, flags,
      network, user_agent)
    values (new_id, in_round, of_contestant, 1, begun_at, ends_at, drawn, counts,
      array_fill((-1)::smallint, array[cardinality(counts)]), '{}', from_network, with_agent);
    return true;
  end $$`;

/** Notes that a session was used. Nobody waits for a row that somebody else is changing: one note is as good as another. */
const NOTE_SESSION_SEEN = `
  create function note_session_seen(of_session uuid, seen_at timestamptz, ends_at timestamptz) returns void language plpgsql as $$
  begin
    perform from session where id = of_session for no key update skip locked;
    if found then update session set last_seen_at = seen_at, expires_at = ends_at where id = of_session; end if;
  end $$`;
