import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Ranked lists of a million rows (decision 0010), and computations that are asked for and done later. */
export class LargeRounds1795300000000 implements MigrationInterface {
  async up(run: QueryRunner): Promise<void> {
    await run.query(`ALTER TABLE result_row DROP CONSTRAINT IF EXISTS result_row_contestant`);
    await run.query(`ALTER TABLE result_row DROP CONSTRAINT IF EXISTS result_row_attempt`);
    await run.query(`CREATE TABLE due_computation (
      id uuid NOT NULL,
      contest_id uuid NOT NULL,
      round_id uuid,
      reason text NOT NULL,
      asked_at TIMESTAMP(3) WITH TIME ZONE NOT NULL,
      asked_by uuid,
      CONSTRAINT due_computation_pkey PRIMARY KEY (id)
    )`);
    await run.query(`CREATE INDEX due_computation_subject ON due_computation (contest_id, round_id)`);
    await run.query(
      `ALTER TABLE due_computation ADD CONSTRAINT due_computation_contest FOREIGN KEY (contest_id) REFERENCES contest(id)`,
    );
    await run.query(
      `ALTER TABLE due_computation ADD CONSTRAINT due_computation_round FOREIGN KEY (round_id) REFERENCES round(id)`,
    );
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only; restore a backup instead.');
  }
}
