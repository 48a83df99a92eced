import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { ENTITIES } from '../../src/entities.js';
import { Initial1795000000000 } from '../../src/migrations/1795000000000-initial.js';
import { QuestionReview1795100000000 } from '../../src/migrations/1795100000000-question-review.js';
import { dataSourceOf } from '../../src/platform/database/data-source.js';
import { createEmptyDatabase, type TestDatabase } from '../support/test-database.js';

const AUTHOR = randomUUID();
const APPROVER = randomUUID();

describe('an installation with questions, when it gets the review', () => {
  let database: TestDatabase;
  let dataSource: DataSource;
  const sourceOf = (migrations: Parameters<typeof dataSourceOf>[0]['migrations']) =>
    dataSourceOf({ url: database.url, poolSize: 1, entities: ENTITIES, migrations }).initialize();
  beforeAll(async () => {
    database = await createEmptyDatabase();
    dataSource = await sourceOf([Initial1795000000000]);
    await dataSource.runMigrations({ transaction: 'each' });
    await fill(dataSource);
    await dataSource.destroy();
    dataSource = await sourceOf([Initial1795000000000, QuestionReview1795100000000]);
    await dataSource.runMigrations({ transaction: 'each' });
  });
  afterAll(async () => {
    await dataSource.destroy();
    await database.drop();
  });

  const events = (code: string): Promise<{ kind: string; version: number; by: string | null }[]> =>
    dataSource.query(
      `select event.kind, event.version, event.by from question_event event
         join question on question.id = event.question_id where question.code = $1 order by event.at, event.version`,
      [code],
    );

  it('knows who wrote and approved what, as far as the audit log does', async () => {
    expect(await events('CH-0001')).toEqual([
      { kind: 'written', version: 1, by: AUTHOR },
      { kind: 'approved', version: 1, by: APPROVER },
      { kind: 'revised', version: 2, by: AUTHOR },
    ]);
    expect(await events('CH-0002')).toEqual([
      { kind: 'written', version: 1, by: AUTHOR },
      { kind: 'approved', version: 1, by: APPROVER },
      { kind: 'retired', version: 1, by: APPROVER },
    ]);
  });

  it('keeps the approval of questions that came with the product', async () => {
    expect(await events('CT-001')).toEqual([
      { kind: 'written', version: 1, by: null },
      { kind: 'approved', version: 1, by: null },
    ]);
  });

  it('knows what an author should look at in each version', async () => {
    const warnings: { code: string; version: number; warnings: string[] }[] = await dataSource.query(
      `select question.code, version.version, version.warnings from question_version version
         join question on question.id = version.question_id order by code, version`,
    );
    expect(warnings).toEqual([
      { code: 'CH-0001', version: 1, warnings: ['missing-source', 'all-of-the-above'] },
      { code: 'CH-0001', version: 2, warnings: [] },
      { code: 'CH-0002', version: 1, warnings: [] },
      { code: 'CT-001', version: 1, warnings: [] },
    ]);
  });
});

/** Three questions as the release before kept them: a draft in its second version, a retired and a shipped one. */
async function fill(dataSource: DataSource): Promise<void> {
  await dataSource.query(`insert into topic (code, name) values ('online-safety', 'An toàn trên mạng')`);
  const question = async (code: string, status: string, version: number) => {
    const id = randomUUID();
    await dataSource.query(
      `insert into question (id, code, topic, difficulty, status, version, folded_text, fingerprint, created_at, updated_at)
       values ($1, $2::text, 'online-safety', 'easy', $3, $4, '', md5($2), '2026-08-01T00:00Z', '2026-08-01T00:00Z')`,
      [id, code, status, version],
    );
    return id;
  };
  const words = (id: string, version: number, last: string, source: string | null, by: string | null) =>
    dataSource.query(
      `insert into question_version (id, question_id, version, stem, options, correct, explanation, source, created_at, created_by)
       values ($1, $2, $3, 'Hỏi gì?', $4, 0, 'Vì thế.', $5, $6, $7)`,
      [randomUUID(), id, version, ['Một', 'Hai', last], source, `2026-08-01T0${version === 1 ? 0 : 2}:00Z`, by],
    );
  const first = await question('CH-0001', 'draft', 2);
  await words(first, 1, 'Tất cả các ý trên', null, AUTHOR);
  await words(first, 2, 'Ba', 'Tài liệu', AUTHOR);
  await words(await question('CH-0002', 'retired', 1), 1, 'Ba', 'Tài liệu', AUTHOR);
  await words(await question('CT-001', 'approved', 1), 1, 'Ba', 'Tài liệu', null);
  const logged = (at: string, action: string, details: object) =>
    dataSource.query(
      `insert into audit_entry (at, actor_id, actor_role, action, subject_type, subject_id, details, previous_hash, hash)
       values ($1, $2, 'organiser', $3, 'question', 'many', $4, '', '')`,
      [at, APPROVER, action, JSON.stringify(details)],
    );
  await logged('2026-08-01T01:00Z', 'questions-approved', { versions: { 'CH-0001': 1, 'CH-0002': 1 } });
  await logged('2026-08-01T03:00Z', 'question-retired', { versions: { 'CH-0002': 1 } });
  await logged('2026-08-01T03:00Z', 'questions-seeded', { banks: 1, questions: 1 });
}
