import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The writes that thousands ask for in the same second, as functions that take all rows of a statement at once: a fifth of
 * what a call for each row costs. Each finds its rows by their keys, whatever the planner thinks of a table that was empty a
 * minute ago. `save_choice` and `submit_sheet` stay for processes of the former release, until a later migration.
 */
export class SetFunctions1795700000000 implements MigrationInterface {
  async up(run: QueryRunner): Promise<void> {
    await run.query(BEGIN_FIRST_ATTEMPTS);
    await run.query(SAVE_CHOICES);
    await run.query(SUBMIT_SHEETS);
    await run.query(NOTE_SESSIONS_SEEN);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only; restore a backup instead.');
  }
}

/** Row by row through an index, by a plan that is made once. */
const BY_KEY = `set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off
  set plan_cache_mode = force_generic_plan`;

/**
 * Begins first attempts, at most one of a contestant, where nothing at all is in the way: the contestant has not withdrawn,
 * shares nothing with a standing entry of the barred roster (what a likeness means is for the caller to judge), and has no
 * entry in the round. Returns the contestants for whom one was begun.
 */
const BEGIN_FIRST_ATTEMPTS = `
  create function begin_first_attempts(in_round uuid, contestants uuid[], new_ids uuid[], starts timestamptz[], ends timestamptz[],
    papers text[], counts text[], networks text[], agents text[])
  returns setof uuid language plpgsql ${BY_KEY} as $$
  begin
    return query
    with admitted as materialized (
      select wanted.* from unnest(contestants, new_ids, starts, ends, papers, counts, networks, agents)
        as wanted (contestant_id, id, started_at, deadline_at, paper, option_counts, network, user_agent)
      join contestant on contestant.id = wanted.contestant_id and contestant.withdrawn_at is null
      where not exists (
        select from barred_entry barred where barred.removed_at is null
          and (barred.phone = contestant.phone or barred.id_number_hash = contestant.id_number_hash
            or (barred.folded_name = contestant.folded_name and barred.date_of_birth = contestant.date_of_birth)))
    ), entered as (
      insert into entry (round_id, contestant_id, attempt_count)
      select in_round, admitted.contestant_id, 1 from admitted
      on conflict do nothing returning entry.contestant_id
    )
    insert into attempt (id, round_id, contestant_id, number, started_at, deadline_at, paper, option_counts, answers, flags,
      network, user_agent)
    select admitted.id, in_round, admitted.contestant_id, 1, admitted.started_at, admitted.deadline_at,
      admitted.paper::smallint[], admitted.option_counts::smallint[],
      array_fill((-1)::smallint, array[cardinality(admitted.option_counts::smallint[])]), '{}',
      admitted.network, admitted.user_agent
    from admitted join entered on entered.contestant_id = admitted.contestant_id
    returning attempt.contestant_id;
  end $$`;

/**
 * Saves choices as shown, at most one of an attempt. Returns the attempts that were changed: the owner's, not finished, not
 * late at the choice's arrival, and offering that option.
 */
const SAVE_CHOICES = `
  create function save_choices(in_round uuid, attempts uuid[], owners uuid[], places integer[], choices smallint[],
    arrivals timestamptz[])
  returns setof uuid language plpgsql ${BY_KEY} as $$
  begin
    return query
    update attempt set answers[chosen.place + 1] = chosen.choice
    from unnest(attempts, owners, places, choices, arrivals) as chosen (id, owner, place, choice, arrived)
    where attempt.round_id = in_round and attempt.id = chosen.id and attempt.contestant_id = chosen.owner
      and attempt.submitted_at is null and attempt.deadline_at > chosen.arrived
      and chosen.place < cardinality(attempt.option_counts) and chosen.choice < attempt.option_counts[chosen.place + 1]
    returning attempt.id;
  end $$`;

/**
 * Ends attempts and fixes predictions, each all or nothing: of its owner, who has not withdrawn, under way at its arrival,
 * with a prediction where one is needed. Attempts are locked before entries, as everywhere, and what is then read is what
 * whoever held them before has left. Returns the attempts that were ended.
 */
const SUBMIT_SHEETS = `
  create function submit_sheets(in_round uuid, attempts uuid[], owners uuid[], arrivals timestamptz[], ends timestamptz[],
    sheets text[], scores smallint[], receipts text[], predictions integer[], needs_prediction boolean[])
  returns table (id uuid, contestant_name text, prediction integer) language plpgsql ${BY_KEY} as $$
  #variable_conflict use_column
  declare
    held uuid[];
  begin
    select array_agg(open.id) into held from (
      select attempt.id from unnest(attempts, owners, arrivals) as sheet (id, owner, arrived)
      join attempt on attempt.round_id = in_round and attempt.id = sheet.id and attempt.contestant_id = sheet.owner
        and attempt.submitted_at is null and attempt.deadline_at > sheet.arrived
      for no key update of attempt) as open;
    perform from unnest(owners) as owner join entry on entry.round_id = in_round and entry.contestant_id = owner
    for no key update of entry;
    return query
    with ready as materialized (
      select sheet.*, contestant.full_name, entry.prediction as drafted, entry.prediction_locked_at as locked_at
      from unnest(attempts, owners, ends, sheets, scores, receipts, predictions, needs_prediction)
        as sheet (id, owner, ended_at, answers, score, receipt, sent, is_needed)
      join entry on entry.round_id = in_round and entry.contestant_id = sheet.owner
      join contestant on contestant.id = sheet.owner and contestant.withdrawn_at is null
      where sheet.id = any(held)
        and not (sheet.is_needed and coalesce(sheet.sent, entry.prediction) is null and entry.prediction_locked_at is null)
    ), ended as (
      update attempt set submitted_at = ready.ended_at, finalised_by = 'contestant', answers = ready.answers::smallint[],
        score = ready.score, receipt_code = ready.receipt
      from ready where attempt.round_id = in_round and attempt.id = ready.id
    ), fixed as (
      update entry set prediction = coalesce(ready.sent, ready.drafted), prediction_locked_at = ready.ended_at
      from ready where entry.round_id = in_round and entry.contestant_id = ready.owner and ready.locked_at is null
    )
    select ready.id, ready.full_name,
      case when ready.locked_at is null then coalesce(ready.sent, ready.drafted) else ready.drafted end
    from ready;
  end $$`;

/** Notes that sessions were used. */
const NOTE_SESSIONS_SEEN = `
  create function note_sessions_seen(sessions uuid[], seen timestamptz[], ends timestamptz[]) returns void
  language plpgsql ${BY_KEY} as $$
  begin
    update session set last_seen_at = used.seen_at, expires_at = used.ends_at
    from unnest(sessions, seen, ends) as used (id, seen_at, ends_at) where session.id = used.id;
  end $$`;
