import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The schema of the first release. */
export class Initial1795000000000 implements MigrationInterface {
  async up(run: QueryRunner): Promise<void> {
    await run.query(`CREATE TABLE account (
      id uuid NOT NULL,
      sign_in_name text,
      password_hash text NOT NULL,
      role text NOT NULL,
      display_name text NOT NULL,
      created_at TIMESTAMP(3) WITH TIME ZONE NOT NULL,
      disabled_at TIMESTAMP(3) WITH TIME ZONE,
      CONSTRAINT account_pkey PRIMARY KEY (id)
    )`);
    await run.query(`CREATE UNIQUE INDEX account_sign_in_name ON account (sign_in_name)`);
    await run.query(`CREATE TABLE barred_entry (
      id uuid NOT NULL,
      full_name text NOT NULL,
      folded_name text NOT NULL,
      date_of_birth date,
      phone text,
      id_number_hash bytea,
      id_number_last_four text,
      body text NOT NULL,
      created_at TIMESTAMP(3) WITH TIME ZONE NOT NULL,
      created_by uuid,
      removed_at TIMESTAMP(3) WITH TIME ZONE,
      CONSTRAINT barred_entry_pkey PRIMARY KEY (id)
    )`);
    await run.query(`CREATE INDEX barred_entry_phone ON barred_entry (phone)`);
    await run.query(`CREATE INDEX barred_entry_id_number_hash ON barred_entry (id_number_hash)`);
    await run.query(`CREATE INDEX barred_entry_name_and_birth ON barred_entry (folded_name, date_of_birth)`);
    await run.query(`CREATE TABLE unit (
      id uuid NOT NULL,
      code text NOT NULL,
      name text NOT NULL,
      folded_name text NOT NULL,
      kind text NOT NULL,
      parent_id uuid,
      valid_from date,
      valid_to date,
      successor_id uuid,
      roster_count integer,
      CONSTRAINT unit_pkey PRIMARY KEY (id)
    )`);
    await run.query(`CREATE UNIQUE INDEX unit_code ON unit (code)`);
    await run.query(`CREATE INDEX unit_parent_id ON unit (parent_id)`);
    await run.query(`CREATE TABLE contestant (
      id uuid NOT NULL,
      full_name text NOT NULL,
      folded_name text NOT NULL,
      date_of_birth date,
      phone text,
      erased_phone_hash bytea,
      email text,
      commune_id uuid,
      unit_id uuid,
      unit_other text,
      "group" text NOT NULL,
      id_number_hash bytea,
      id_number_last_four text,
      consented_at TIMESTAMP(3) WITH TIME ZONE NOT NULL,
      consent_version text NOT NULL,
      guardian_name text,
      guardian_phone text,
      guardian_consented_at TIMESTAMP(3) WITH TIME ZONE,
      registered_at TIMESTAMP(3) WITH TIME ZONE NOT NULL,
      withdrawn_at TIMESTAMP(3) WITH TIME ZONE,
      CONSTRAINT contestant_pkey PRIMARY KEY (id)
    )`);
    await run.query(`CREATE UNIQUE INDEX contestant_phone ON contestant (phone)`);
    await run.query(
      `CREATE INDEX contestant_erased_phone_hash ON contestant (erased_phone_hash) WHERE erased_phone_hash is not null`,
    );
    await run.query(`CREATE INDEX contestant_commune_id ON contestant (commune_id)`);
    await run.query(`CREATE INDEX contestant_unit_id ON contestant (unit_id)`);
    await run.query(`CREATE INDEX contestant_id_number_hash ON contestant (id_number_hash)`);
    await run.query(`CREATE INDEX contestant_name_and_birth ON contestant (folded_name, date_of_birth)`);
    await run.query(`CREATE INDEX contestant_withdrawn ON contestant (withdrawn_at) WHERE withdrawn_at is not null`);
    await run.query(`CREATE TABLE password_reset (
      id uuid NOT NULL,
      account_id uuid NOT NULL,
      code_hash bytea NOT NULL,
      failed_tries smallint NOT NULL DEFAULT '0',
      created_at TIMESTAMP(3) WITH TIME ZONE NOT NULL,
      expires_at TIMESTAMP(3) WITH TIME ZONE NOT NULL,
      used_at TIMESTAMP(3) WITH TIME ZONE,
      issued_by uuid,
      CONSTRAINT password_reset_pkey PRIMARY KEY (id)
    )`);
    await run.query(`CREATE INDEX password_reset_account_id ON password_reset (account_id)`);
    await run.query(`CREATE TABLE session (
      id uuid NOT NULL,
      token_hash bytea NOT NULL,
      account_id uuid NOT NULL,
      created_at TIMESTAMP(3) WITH TIME ZONE NOT NULL,
      last_seen_at TIMESTAMP(3) WITH TIME ZONE NOT NULL,
      expires_at TIMESTAMP(3) WITH TIME ZONE NOT NULL,
      user_agent text NOT NULL,
      CONSTRAINT session_pkey PRIMARY KEY (id)
    )`);
    await run.query(`CREATE UNIQUE INDEX session_token_hash ON session (token_hash)`);
    await run.query(`CREATE INDEX session_account_id ON session (account_id)`);
    await run.query(`CREATE TABLE audit_entry (
      sequence bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
      at TIMESTAMP(3) WITH TIME ZONE NOT NULL,
      actor_id uuid,
      actor_role text NOT NULL,
      action text NOT NULL,
      subject_type text NOT NULL,
      subject_id text NOT NULL,
      details jsonb NOT NULL DEFAULT '{}',
      previous_hash text NOT NULL,
      hash text NOT NULL,
      CONSTRAINT audit_entry_pkey PRIMARY KEY (sequence)
    )`);
    await run.query(`CREATE INDEX audit_entry_subject ON audit_entry (subject_type, subject_id)`);
    await run.query(`CREATE TABLE contest (
      id uuid NOT NULL,
      name text NOT NULL,
      short_name text NOT NULL,
      organiser_name text NOT NULL,
      introduction text NOT NULL,
      time_zone text NOT NULL,
      consent_text text NOT NULL,
      consent_version text NOT NULL,
      asks_id_number boolean NOT NULL DEFAULT false,
      created_at TIMESTAMP(3) WITH TIME ZONE NOT NULL,
      overall_published_at TIMESTAMP(3) WITH TIME ZONE,
      CONSTRAINT contest_pkey PRIMARY KEY (id)
    )`);
    await run.query(`CREATE TABLE rule_set (
      id uuid NOT NULL,
      contest_id uuid NOT NULL,
      version integer NOT NULL,
      rules jsonb NOT NULL,
      note text NOT NULL,
      created_by uuid,
      created_at TIMESTAMP(3) WITH TIME ZONE NOT NULL,
      CONSTRAINT rule_set_pkey PRIMARY KEY (id)
    )`);
    await run.query(`CREATE UNIQUE INDEX rule_set_version ON rule_set (contest_id, version)`);
    await run.query(`CREATE TABLE round (
      id uuid NOT NULL,
      contest_id uuid NOT NULL,
      number smallint NOT NULL,
      name text NOT NULL,
      opens_at TIMESTAMP(3) WITH TIME ZONE NOT NULL,
      closes_at TIMESTAMP(3) WITH TIME ZONE NOT NULL,
      rule_set_id uuid NOT NULL,
      blueprint jsonb NOT NULL,
      released_at TIMESTAMP(3) WITH TIME ZONE,
      released_by uuid,
      lot_seed text,
      lot_commitment text,
      result_published_at TIMESTAMP(3) WITH TIME ZONE,
      CONSTRAINT round_window CHECK (opens_at < closes_at),
      CONSTRAINT round_pkey PRIMARY KEY (id)
    )`);
    await run.query(`CREATE UNIQUE INDEX round_number ON round (contest_id, number)`);
    await run.query(`CREATE TABLE announcement (
      id uuid NOT NULL,
      contest_id uuid NOT NULL,
      round_id uuid,
      title text NOT NULL,
      body text NOT NULL,
      visible_from TIMESTAMP(3) WITH TIME ZONE NOT NULL,
      visible_until TIMESTAMP(3) WITH TIME ZONE,
      created_by uuid,
      created_at TIMESTAMP(3) WITH TIME ZONE NOT NULL,
      CONSTRAINT announcement_pkey PRIMARY KEY (id)
    )`);
    await run.query(`CREATE INDEX announcement_contest_id ON announcement (contest_id)`);
    await run.query(`CREATE TABLE round_extension (
      id uuid NOT NULL,
      round_id uuid NOT NULL,
      closed_before TIMESTAMP(3) WITH TIME ZONE NOT NULL,
      closes_now TIMESTAMP(3) WITH TIME ZONE NOT NULL,
      reason text NOT NULL,
      created_by uuid NOT NULL,
      created_at TIMESTAMP(3) WITH TIME ZONE NOT NULL,
      CONSTRAINT round_extension_pkey PRIMARY KEY (id)
    )`);
    await run.query(`CREATE INDEX round_extension_round_id ON round_extension (round_id)`);
    await run.query(`CREATE TABLE topic (
      code text NOT NULL,
      name text NOT NULL,
      CONSTRAINT topic_pkey PRIMARY KEY (code)
    )`);
    await run.query(`CREATE TABLE question (
      id uuid NOT NULL,
      code text NOT NULL,
      topic text NOT NULL,
      difficulty text NOT NULL,
      week smallint,
      status text NOT NULL,
      version integer NOT NULL,
      folded_text text NOT NULL,
      fingerprint text NOT NULL,
      created_at TIMESTAMP(3) WITH TIME ZONE NOT NULL,
      updated_at TIMESTAMP(3) WITH TIME ZONE NOT NULL,
      CONSTRAINT question_pkey PRIMARY KEY (id)
    )`);
    await run.query(`CREATE UNIQUE INDEX question_code ON question (code)`);
    await run.query(`CREATE INDEX question_fingerprint ON question (fingerprint)`);
    await run.query(`CREATE INDEX question_status_topic ON question (status, topic)`);
    await run.query(`CREATE TABLE question_version (
      id uuid NOT NULL,
      question_id uuid NOT NULL,
      version integer NOT NULL,
      stem text NOT NULL,
      options text array NOT NULL,
      correct smallint NOT NULL,
      explanation text,
      source text,
      created_at TIMESTAMP(3) WITH TIME ZONE NOT NULL,
      created_by uuid,
      CONSTRAINT question_version_pkey PRIMARY KEY (id)
    )`);
    await run.query(`CREATE UNIQUE INDEX question_version_number ON question_version (question_id, version)`);
    await run.query(`CREATE TABLE round_question (
      round_id uuid NOT NULL,
      ordinal smallint NOT NULL,
      question_version_id uuid NOT NULL,
      topic text NOT NULL,
      difficulty text NOT NULL,
      CONSTRAINT round_question_pkey PRIMARY KEY (round_id, ordinal)
    )`);
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
      user_agent text,
      CONSTRAINT attempt_finalised CHECK ((submitted_at is null) = (receipt_code is null)),
      CONSTRAINT attempt_times CHECK (submitted_at >= started_at and deadline_at > started_at),
      CONSTRAINT attempt_pkey PRIMARY KEY (id)
    )`);
    await run.query(`CREATE INDEX attempt_by_contestant ON attempt (contestant_id)`);
    await run.query(`CREATE UNIQUE INDEX attempt_receipt ON attempt (receipt_code)`);
    await run.query(`CREATE INDEX attempt_overdue ON attempt (deadline_at) WHERE submitted_at is null`);
    await run.query(`CREATE UNIQUE INDEX attempt_open ON attempt (round_id, contestant_id) WHERE submitted_at is null`);
    await run.query(`CREATE UNIQUE INDEX attempt_number ON attempt (round_id, contestant_id, number)`);
    await run.query(`CREATE TABLE entry (
      round_id uuid NOT NULL,
      contestant_id uuid NOT NULL,
      prediction integer,
      prediction_locked_at TIMESTAMP(3) WITH TIME ZONE,
      attempt_count integer NOT NULL DEFAULT '0',
      CONSTRAINT entry_prediction CHECK (prediction >= 0),
      CONSTRAINT entry_pkey PRIMARY KEY (round_id, contestant_id)
    )`);
    await run.query(`CREATE TABLE question_import (
      id uuid NOT NULL,
      file_name text NOT NULL,
      content bytea,
      state text NOT NULL,
      total integer NOT NULL DEFAULT '0',
      processed integer NOT NULL DEFAULT '0',
      error_count integer NOT NULL DEFAULT '0',
      warning_count integer NOT NULL DEFAULT '0',
      preview jsonb NOT NULL DEFAULT '[]',
      problems jsonb NOT NULL DEFAULT '[]',
      created_by uuid NOT NULL,
      created_at TIMESTAMP(3) WITH TIME ZONE NOT NULL,
      ended_at TIMESTAMP(3) WITH TIME ZONE,
      CONSTRAINT question_import_pkey PRIMARY KEY (id)
    )`);
    await run.query(`CREATE TABLE disqualification (
      id uuid NOT NULL,
      round_id uuid NOT NULL,
      contestant_id uuid NOT NULL,
      reason text NOT NULL,
      created_by uuid NOT NULL,
      created_at TIMESTAMP(3) WITH TIME ZONE NOT NULL,
      reinstated_at TIMESTAMP(3) WITH TIME ZONE,
      reinstated_by uuid,
      reinstatement_reason text,
      CONSTRAINT disqualification_pkey PRIMARY KEY (id)
    )`);
    await run.query(
      `CREATE UNIQUE INDEX disqualification_standing ON disqualification (round_id, contestant_id) WHERE reinstated_at is null`,
    );
    await run.query(`CREATE TABLE question_ruling (
      id uuid NOT NULL,
      round_id uuid NOT NULL,
      ordinal smallint NOT NULL,
      kind text NOT NULL,
      option smallint,
      reason text NOT NULL,
      created_by uuid NOT NULL,
      created_at TIMESTAMP(3) WITH TIME ZONE NOT NULL,
      CONSTRAINT question_ruling_pkey PRIMARY KEY (id)
    )`);
    await run.query(`CREATE INDEX question_ruling_round_id ON question_ruling (round_id)`);
    await run.query(`CREATE TABLE result (
      id uuid NOT NULL,
      contest_id uuid NOT NULL,
      round_id uuid,
      version integer NOT NULL,
      reason text NOT NULL,
      actual_count integer,
      participant_count integer NOT NULL,
      attempt_count integer NOT NULL,
      distribution integer array NOT NULL,
      question_count integer NOT NULL,
      input_hash text NOT NULL,
      unresolved_ties jsonb NOT NULL DEFAULT '[]',
      created_at TIMESTAMP(3) WITH TIME ZONE NOT NULL,
      created_by uuid,
      confirmed_at TIMESTAMP(3) WITH TIME ZONE,
      confirmed_by uuid,
      published_at TIMESTAMP(3) WITH TIME ZONE,
      published_by uuid,
      CONSTRAINT result_pkey PRIMARY KEY (id)
    )`);
    await run.query(
      `CREATE UNIQUE INDEX result_overall_version ON result (contest_id, version) WHERE round_id is null`,
    );
    await run.query(`CREATE UNIQUE INDEX result_version ON result (round_id, version) WHERE round_id is not null`);
    await run.query(`CREATE TABLE result_row (
      result_id uuid NOT NULL,
      contestant_id uuid NOT NULL,
      position integer NOT NULL,
      rank integer NOT NULL,
      attempt_id uuid,
      score integer NOT NULL,
      prediction integer,
      distance integer,
      submitted_at TIMESTAMP(3) WITH TIME ZONE,
      duration_ms bigint NOT NULL,
      lot text,
      prize_eligible boolean NOT NULL,
      decided_by_key text,
      decided_by_margin bigint,
      prize_code text,
      prize_note text,
      CONSTRAINT result_row_pkey PRIMARY KEY (result_id, contestant_id)
    )`);
    await run.query(`CREATE INDEX result_row_by_contestant ON result_row (contestant_id)`);
    await run.query(`CREATE UNIQUE INDEX result_row_position ON result_row (result_id, position)`);
    await run.query(`CREATE TABLE item_analysis (
      result_id uuid NOT NULL,
      attempt_count integer NOT NULL,
      counted_count integer NOT NULL,
      started_at TIMESTAMP(3) WITH TIME ZONE NOT NULL,
      finished_at TIMESTAMP(3) WITH TIME ZONE,
      figures jsonb,
      CONSTRAINT item_analysis_pkey PRIMARY KEY (result_id)
    )`);
    await run.query(`CREATE TABLE unit_alias (
      id uuid NOT NULL,
      unit_id uuid NOT NULL,
      name text NOT NULL,
      folded_name text NOT NULL,
      CONSTRAINT unit_alias_pkey PRIMARY KEY (id)
    )`);
    await run.query(`CREATE UNIQUE INDEX unit_alias_name ON unit_alias (unit_id, name)`);
    await run.query(`ALTER TABLE unit ADD CONSTRAINT unit_parent FOREIGN KEY (parent_id) REFERENCES unit(id)`);
    await run.query(`ALTER TABLE unit ADD CONSTRAINT unit_successor FOREIGN KEY (successor_id) REFERENCES unit(id)`);
    await run.query(
      `ALTER TABLE contestant ADD CONSTRAINT contestant_account FOREIGN KEY (id) REFERENCES account(id) ON DELETE CASCADE`,
    );
    await run.query(
      `ALTER TABLE contestant ADD CONSTRAINT contestant_commune FOREIGN KEY (commune_id) REFERENCES unit(id)`,
    );
    await run.query(`ALTER TABLE contestant ADD CONSTRAINT contestant_unit FOREIGN KEY (unit_id) REFERENCES unit(id)`);
    await run.query(
      `ALTER TABLE password_reset ADD CONSTRAINT password_reset_account FOREIGN KEY (account_id) REFERENCES account(id) ON DELETE CASCADE`,
    );
    await run.query(
      `ALTER TABLE session ADD CONSTRAINT session_account FOREIGN KEY (account_id) REFERENCES account(id) ON DELETE CASCADE`,
    );
    await run.query(
      `ALTER TABLE rule_set ADD CONSTRAINT rule_set_contest FOREIGN KEY (contest_id) REFERENCES contest(id)`,
    );
    await run.query(`ALTER TABLE round ADD CONSTRAINT round_contest FOREIGN KEY (contest_id) REFERENCES contest(id)`);
    await run.query(
      `ALTER TABLE round ADD CONSTRAINT round_rule_set FOREIGN KEY (rule_set_id) REFERENCES rule_set(id)`,
    );
    await run.query(
      `ALTER TABLE announcement ADD CONSTRAINT announcement_contest FOREIGN KEY (contest_id) REFERENCES contest(id)`,
    );
    await run.query(
      `ALTER TABLE announcement ADD CONSTRAINT announcement_round FOREIGN KEY (round_id) REFERENCES round(id)`,
    );
    await run.query(
      `ALTER TABLE round_extension ADD CONSTRAINT round_extension_round FOREIGN KEY (round_id) REFERENCES round(id)`,
    );
    await run.query(`ALTER TABLE question ADD CONSTRAINT question_topic FOREIGN KEY (topic) REFERENCES topic(code)`);
    await run.query(
      `ALTER TABLE question_version ADD CONSTRAINT question_version_question FOREIGN KEY (question_id) REFERENCES question(id)`,
    );
    await run.query(
      `ALTER TABLE round_question ADD CONSTRAINT round_question_round FOREIGN KEY (round_id) REFERENCES round(id)`,
    );
    await run.query(
      `ALTER TABLE round_question ADD CONSTRAINT round_question_version FOREIGN KEY (question_version_id) REFERENCES question_version(id)`,
    );
    await run.query(`ALTER TABLE attempt ADD CONSTRAINT attempt_round FOREIGN KEY (round_id) REFERENCES round(id)`);
    await run.query(
      `ALTER TABLE attempt ADD CONSTRAINT attempt_contestant FOREIGN KEY (contestant_id) REFERENCES contestant(id)`,
    );
    await run.query(`ALTER TABLE entry ADD CONSTRAINT entry_round FOREIGN KEY (round_id) REFERENCES round(id)`);
    await run.query(
      `ALTER TABLE entry ADD CONSTRAINT entry_contestant FOREIGN KEY (contestant_id) REFERENCES contestant(id)`,
    );
    await run.query(
      `ALTER TABLE disqualification ADD CONSTRAINT disqualification_round FOREIGN KEY (round_id) REFERENCES round(id)`,
    );
    await run.query(
      `ALTER TABLE disqualification ADD CONSTRAINT disqualification_contestant FOREIGN KEY (contestant_id) REFERENCES contestant(id)`,
    );
    await run.query(
      `ALTER TABLE question_ruling ADD CONSTRAINT question_ruling_round FOREIGN KEY (round_id) REFERENCES round(id)`,
    );
    await run.query(`ALTER TABLE result ADD CONSTRAINT result_contest FOREIGN KEY (contest_id) REFERENCES contest(id)`);
    await run.query(`ALTER TABLE result ADD CONSTRAINT result_round FOREIGN KEY (round_id) REFERENCES round(id)`);
    await run.query(
      `ALTER TABLE result_row ADD CONSTRAINT result_row_result FOREIGN KEY (result_id) REFERENCES result(id) ON DELETE CASCADE`,
    );
    await run.query(
      `ALTER TABLE result_row ADD CONSTRAINT result_row_contestant FOREIGN KEY (contestant_id) REFERENCES contestant(id)`,
    );
    await run.query(
      `ALTER TABLE result_row ADD CONSTRAINT result_row_attempt FOREIGN KEY (attempt_id) REFERENCES attempt(id)`,
    );
    await run.query(
      `ALTER TABLE item_analysis ADD CONSTRAINT item_analysis_result FOREIGN KEY (result_id) REFERENCES result(id) ON DELETE CASCADE`,
    );
    await run.query(
      `ALTER TABLE unit_alias ADD CONSTRAINT unit_alias_unit FOREIGN KEY (unit_id) REFERENCES unit(id) ON DELETE CASCADE`,
    );
    await run.query(AUDIT_IS_APPEND_ONLY);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only; restore a backup instead.');
  }
}

const AUDIT_IS_APPEND_ONLY = `
  create function refuse_audit_change() returns trigger language plpgsql as $$
  begin
    raise exception 'audit_entry is append-only';
  end $$;
  create trigger audit_entry_append_only before update or delete or truncate on audit_entry
    for each statement execute function refuse_audit_change();
`;
