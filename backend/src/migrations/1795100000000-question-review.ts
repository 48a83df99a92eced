import type { MigrationInterface, QueryRunner } from 'typeorm';
import { problemsOfQuestion, type QuestionDraft } from '../domain/question.js';

/**
 * Questions get a timeline, comments of reviewers, and the lint's warnings beside each version; what the audit log
 * knows of earlier approvals and retirements becomes part of the timeline.
 */
export class QuestionReview1795100000000 implements MigrationInterface {
  name = 'QuestionReview1795100000000';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`CREATE TABLE question_event (
      id uuid NOT NULL,
      question_id uuid NOT NULL,
      version integer NOT NULL,
      kind text NOT NULL,
      at TIMESTAMP(3) WITH TIME ZONE NOT NULL,
      by uuid,
      place_before jsonb,
      CONSTRAINT question_event_pkey PRIMARY KEY (id)
    )`);
    await run.query(`CREATE INDEX question_event_question ON question_event (question_id, at)`);
    await run.query(`CREATE TABLE question_comment (
      id uuid NOT NULL,
      question_id uuid NOT NULL,
      version integer NOT NULL,
      text text NOT NULL,
      written_by uuid,
      written_at TIMESTAMP(3) WITH TIME ZONE NOT NULL,
      resolved_at TIMESTAMP(3) WITH TIME ZONE,
      resolved_by uuid,
      CONSTRAINT question_comment_pkey PRIMARY KEY (id)
    )`);
    await run.query(`CREATE INDEX question_comment_question ON question_comment (question_id, written_at)`);
    await run.query(
      `ALTER TABLE question_event ADD CONSTRAINT question_event_question_id FOREIGN KEY (question_id) REFERENCES question(id)`,
    );
    await run.query(
      `ALTER TABLE question_comment ADD CONSTRAINT question_comment_question_id FOREIGN KEY (question_id) REFERENCES question(id)`,
    );
    await run.query(`CREATE INDEX round_question_question_version_id ON round_question (question_version_id)`);
    await run.query(`ALTER TABLE question_version ADD warnings text array NOT NULL DEFAULT '{}'`);
    for (const statement of [VERSIONS_WRITTEN, DECISIONS_IN_THE_LOG, APPROVED_FROM_THE_START]) {
      await run.query(statement);
    }
    await noteWarnings(run);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only; restore a backup instead.');
  }
}

const BATCH = 1_000;

/** As the lint finds them on the day of the migration, a batch at a time: words may be some megabytes in all. */
async function noteWarnings(run: QueryRunner): Promise<void> {
  for (let after = ''; ; ) {
    const versions: (QuestionDraft & { id: string })[] = await run.query(
      `select version.id, version.stem, version.options, version.correct, version.explanation, version.source,
         question.topic, question.difficulty
       from question_version version join question on question.id = version.question_id
       where version.id::text > $1 order by version.id::text limit ${BATCH}`,
      [after],
    );
    const last = versions.at(-1);
    if (last === undefined) return;
    after = last.id;
    const found = versions.map((version) => [...new Set(problemsOfQuestion(version).map(({ code }) => code))]);
    await run.query(
      `update question_version set warnings = array(select jsonb_array_elements_text(entry.warnings))
       from jsonb_to_recordset($1::jsonb) as entry (id uuid, warnings jsonb) where question_version.id = entry.id`,
      [JSON.stringify(versions.map(({ id }, index) => ({ id, warnings: found[index] })))],
    );
  }
}

const VERSIONS_WRITTEN = `
  insert into question_event (id, question_id, version, kind, at, by)
  select gen_random_uuid(), question_id, version, case version when 1 then 'written' else 'revised' end, created_at, created_by
  from question_version`;

/** The entries name questions by code; a question that got another code since is not found again. */
const DECISIONS_IN_THE_LOG = `
  insert into question_event (id, question_id, version, kind, at, by)
  select gen_random_uuid(), question.id, version.version,
    case when entry.action like '%-approved' then 'approved' else 'retired' end, entry.at, entry.actor_id
  from audit_entry entry
    cross join lateral jsonb_each_text(entry.details -> 'versions') as decided (code, version)
    join question on question.code = decided.code
    join question_version version on version.question_id = question.id and version.version = decided.version::int
  where entry.action in ('question-approved', 'questions-approved', 'question-retired', 'questions-retired')
    and jsonb_typeof(entry.details -> 'versions') = 'object'`;

/** Questions that came with the product were approved when they were written. */
const APPROVED_FROM_THE_START = `
  insert into question_event (id, question_id, version, kind, at, by)
  select gen_random_uuid(), question.id, question.version, 'approved', question.updated_at, null
  from question
  where question.status = 'approved' and not exists (
    select 1 from question_event event
    where event.question_id = question.id and event.version = question.version and event.kind = 'approved')`;
