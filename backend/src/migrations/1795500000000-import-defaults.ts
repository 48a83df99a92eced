import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What an organiser chooses for the questions of a file that names no topic, difficulty or week; how many there are; and
 * how often an import was tried. Files that were checked before are checked once more, so that they can be mended too.
 */
export class ImportDefaults1795500000000 implements MigrationInterface {
  name = 'ImportDefaults1795500000000';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`ALTER TABLE question_import ADD default_topic text`);
    await run.query(`ALTER TABLE question_import ADD default_difficulty text`);
    await run.query(`ALTER TABLE question_import ADD default_week smallint`);
    await run.query(`ALTER TABLE question_import ADD without_topic integer NOT NULL DEFAULT '0'`);
    await run.query(`ALTER TABLE question_import ADD without_difficulty integer NOT NULL DEFAULT '0'`);
    await run.query(`ALTER TABLE question_import ADD without_week integer NOT NULL DEFAULT '0'`);
    await run.query(`ALTER TABLE question_import ADD tries integer NOT NULL DEFAULT '0'`);
    await run.query(
      `ALTER TABLE question_import ADD CONSTRAINT question_import_default_topic FOREIGN KEY (default_topic) REFERENCES topic(code)`,
    );
    await run.query(
      `update question_import set state = 'checking', processed = 0 where state = 'checked' and content is not null`,
    );
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only; restore a backup instead.');
  }
}
