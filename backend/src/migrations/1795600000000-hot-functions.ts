import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The two writes that thousands ask for in the same second, as functions, so that one statement does many of them: each
 * call looks its row up by its key, whatever the planner thinks of a table that was empty a minute ago.
 */
export class HotFunctions1795600000000 implements MigrationInterface {
  async up(run: QueryRunner): Promise<void> {
    await run.query(SAVE_CHOICE);
    await run.query(SUBMIT_SHEET);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only; restore a backup instead.');
  }
}

/** Saves a choice as shown; false where nothing was changed: not the owner's, finished, late at `arrived`, or not offered. */
const SAVE_CHOICE = `
  create function save_choice(in_round uuid, of_attempt uuid, by_contestant uuid, place integer, choice smallint, arrived timestamptz)
  returns boolean language plpgsql as $$
  begin
    update attempt set answers[place + 1] = choice
    where round_id = in_round and id = of_attempt and contestant_id = by_contestant
      and submitted_at is null and deadline_at > arrived
      and place < cardinality(option_counts) and choice < option_counts[place + 1];
    return found;
  end $$`;

/**
 * Ends an attempt and fixes the prediction, all or nothing: of its owner, who has not withdrawn, under way at `arrived`,
 * with a prediction where one is needed. The attempt is locked before the entry, as everywhere. No row: nothing was changed.
 */
const SUBMIT_SHEET = `
  create function submit_sheet(in_round uuid, of_attempt uuid, by_contestant uuid, arrived timestamptz, ended_at timestamptz,
    chosen smallint[], points smallint, receipt text, sent_prediction integer, needs_prediction boolean)
  returns table (contestant_name text, prediction integer) language plpgsql as $$
  declare
    drafted integer;
    locked_at timestamptz;
  begin
    perform from attempt
    where round_id = in_round and id = of_attempt and contestant_id = by_contestant
      and submitted_at is null and deadline_at > arrived for no key update;
    if not found then return; end if;
    select entry.prediction, entry.prediction_locked_at into drafted, locked_at from entry
    where entry.round_id = in_round and entry.contestant_id = by_contestant for no key update;
    if not found then return; end if;
    if needs_prediction and sent_prediction is null and drafted is null and locked_at is null then return; end if;
    select full_name into contestant_name from contestant where id = by_contestant and withdrawn_at is null;
    if not found then return; end if;
    update attempt set submitted_at = ended_at, finalised_by = 'contestant', answers = chosen, score = points, receipt_code = receipt
    where round_id = in_round and id = of_attempt;
    if locked_at is null then
      drafted := coalesce(sent_prediction, drafted);
      update entry set prediction = drafted, prediction_locked_at = ended_at
      where entry.round_id = in_round and entry.contestant_id = by_contestant;
    end if;
    prediction := drafted;
    return next;
  end $$`;
