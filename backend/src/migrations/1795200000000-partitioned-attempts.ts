import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Attempts by round (decision 0009): the parent is what every statement names; each round has a partition of its own,
 * made with the round, and whatever has none lies in `attempt_of_others`. Rows that are there already move along.
 * Beside it, names are found by any part of them without reading every contestant.
 */
export class PartitionedAttempts1795200000000 implements MigrationInterface {
  async up(run: QueryRunner): Promise<void> {
    await run.query(`ALTER TABLE attempt RENAME TO attempt_before`);
    await run.query(`CREATE TABLE attempt (
      id uuid NOT NULL,
      round_id uuid NOT NULL,
      contestant_id uuid NOT NULL,
      number integer NOT NULL,
      started_at TIMESTAMP(3) WITH TIME ZONE NOT NULL,
      deadline_at TIMESTAMP(3) WITH TIME ZONE NOT NULL,
      submitted_at TIMESTAMP(3) WITH TIME ZONE,
      finalised_by text,
      paper smallint array NOT NULL,
      option_counts smallint array NOT NULL,
      answers smallint array NOT NULL,
      flags smallint array NOT NULL,
      score smallint,
      receipt_code text,
      network text,
      user_agent text
    ) PARTITION BY LIST (round_id)`);
    await run.query(`CREATE TABLE attempt_of_others PARTITION OF attempt DEFAULT WITH (fillfactor = 80)`);
    await run.query(PARTITION_OF_ROUND);
    await run.query(`SELECT create_attempt_partition(id) FROM round`);
    await run.query(`INSERT INTO attempt (${COLUMNS}) SELECT ${COLUMNS} FROM attempt_before`);
    await run.query(`ALTER TABLE result_row DROP CONSTRAINT IF EXISTS result_row_attempt`);
    await run.query(`DROP TABLE attempt_before`);
    for (const rule of RULES) await run.query(rule);
    await run.query(PARTITION_WITH_ROUND);
    await run.query(`ALTER TABLE entry SET (fillfactor = 80)`);
    await run.query(`CREATE EXTENSION IF NOT EXISTS pg_trgm`);
    await run.query(`CREATE INDEX contestant_name_part ON contestant USING gin (folded_name gin_trgm_ops)`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only; restore a backup instead.');
  }
}

const COLUMNS = `id, round_id, contestant_id, number, started_at, deadline_at, submitted_at, finalised_by, paper,
  option_counts, answers, flags, score, receipt_code, network, user_agent`;

/** A unique rule of a partitioned table names the round; a receipt code is random enough to be unique without it. */
const RULES = [
  `ALTER TABLE attempt ADD CONSTRAINT attempt_pkey PRIMARY KEY (id, round_id)`,
  `ALTER TABLE attempt ADD CONSTRAINT attempt_finalised CHECK ((submitted_at is null) = (receipt_code is null))`,
  `ALTER TABLE attempt ADD CONSTRAINT attempt_times CHECK (submitted_at >= started_at and deadline_at > started_at)`,
  `CREATE UNIQUE INDEX attempt_number ON attempt (contestant_id, round_id, number)`,
  `CREATE UNIQUE INDEX attempt_open ON attempt (round_id, contestant_id) WHERE submitted_at is null`,
  `CREATE UNIQUE INDEX attempt_receipt ON attempt (receipt_code, round_id)`,
  `CREATE INDEX attempt_overdue ON attempt (deadline_at) WHERE submitted_at is null`,
  `ALTER TABLE attempt ADD CONSTRAINT attempt_round FOREIGN KEY (round_id) REFERENCES round(id)`,
  `ALTER TABLE attempt ADD CONSTRAINT attempt_contestant FOREIGN KEY (contestant_id) REFERENCES contestant(id)`,
];

/** A fifth of each page stays free, so that saving an answer writes beside the row and into no index (HOT). */
const PARTITION_OF_ROUND = `
  create function create_attempt_partition(round_id uuid) returns void language plpgsql as $$
  begin
    execute format('create table if not exists %I partition of attempt for values in (%L) with (fillfactor = 80)',
      'attempt_of_' || replace(round_id::text, '-', ''), round_id);
  end $$`;

const PARTITION_WITH_ROUND = `
  create function create_partition_with_round() returns trigger language plpgsql as $$
  begin
    perform create_attempt_partition(new.id);
    return null;
  end $$;
  create trigger round_attempt_partition after insert on round
    for each row execute function create_partition_with_round();
`;
