import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { ENTITIES } from '../../src/entities.js';
import { Initial1795000000000 } from '../../src/migrations/1795000000000-initial.js';
import { PartitionedAttempts1795200000000 } from '../../src/migrations/1795200000000-partitioned-attempts.js';
import { dataSourceOf } from '../../src/platform/database/data-source.js';
import { aContestant, aRound, choicesFor, start, submit } from '../support/participation-builders.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { createEmptyDatabase, type TestDatabase } from '../support/test-database.js';

const partitionOf = (roundId: string) => `attempt_of_${roundId.replaceAll('-', '')}`;

describe('the attempts of a round', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp();
  });
  afterAll(() => test.close());

  const partitionsWith = (contestantId: string): Promise<{ partition: string }[]> =>
    test.database.query('select tableoid::regclass::text as partition from attempt where contestant_id = $1', [
      contestantId,
    ]);

  it('lie in a partition that was made with the round', async () => {
    const round = await aRound(test);
    const an = await aContestant(test);
    const paper = await start(an.client, round);
    const { status } = await submit(an.client, paper.id, { answers: choicesFor(paper), prediction: 7 });
    expect(status).toBe(200);
    expect(await partitionsWith(an.id)).toEqual([{ partition: partitionOf(round.id) }]);
  });

  it('are taken all the same where the round has no partition', async () => {
    const round = await aRound(test);
    await test.database.query(`drop table ${partitionOf(round.id)}`);
    const an = await aContestant(test);
    const paper = await start(an.client, round);
    await submit(an.client, paper.id, { answers: choicesFor(paper), prediction: 7 });
    expect(await partitionsWith(an.id)).toEqual([{ partition: 'attempt_of_others' }]);
  });

  it('are saved without looking into the partitions of other rounds', async () => {
    const round = await aRound(test);
    const plan: { 'QUERY PLAN': string }[] = await test.database.query(
      `explain update attempt set answers[1] = 0 where id = '${randomUUID()}' and round_id = '${round.id}'`,
    );
    const looked = plan.flatMap((line) => line['QUERY PLAN'].match(/attempt_of_\w+/g) ?? []);
    expect(looked.filter((name) => !name.startsWith(partitionOf(round.id).slice(0, 40)))).toEqual([]);
    expect(looked.length).toBeGreaterThan(0);
  });
});

describe('an installation with attempts, when they get their partitions', () => {
  let database: TestDatabase;
  let dataSource: DataSource;
  const roundId = randomUUID();
  const contestantId = randomUUID();
  const before = { id: randomUUID(), answers: [2, -1], receipt_code: 'AAAA-BBBB-CCCC', score: 1 };
  const sourceOf = (migrations: Parameters<typeof dataSourceOf>[0]['migrations']) =>
    dataSourceOf({ url: database.url, poolSize: 1, entities: ENTITIES, migrations }).initialize();
  beforeAll(async () => {
    database = await createEmptyDatabase();
    dataSource = await sourceOf([Initial1795000000000]);
    await dataSource.runMigrations({ transaction: 'each' });
    await fill();
    await dataSource.destroy();
    dataSource = await sourceOf([Initial1795000000000, PartitionedAttempts1795200000000]);
    await dataSource.runMigrations({ transaction: 'each' });
  });
  afterAll(async () => {
    await dataSource.destroy();
    await database.drop();
  });

  it('keeps every one of them, in the partition of its round', async () => {
    expect(
      await dataSource.query(
        'select id, answers, receipt_code, score, tableoid::regclass::text as partition from attempt',
      ),
    ).toEqual([{ ...before, partition: partitionOf(roundId) }]);
  });

  it('still refuses a second open attempt, a second attempt of one number and a receipt given twice', async () => {
    const second = (number: number, submittedAt: string | null, code: string | null) =>
      dataSource.query(ATTEMPT, [randomUUID(), roundId, contestantId, number, submittedAt, [], code, null]);
    await expect(second(1, null, null)).rejects.toThrow(/_idx|attempt_number/);
    await expect(second(2, '2026-08-05T03:05Z', before.receipt_code)).rejects.toThrow(/duplicate key/);
    await second(3, null, null);
    await expect(second(4, null, null)).rejects.toThrow(/duplicate key/);
  });

  async function fill(): Promise<void> {
    const contestId = randomUUID();
    const ruleSetId = randomUUID();
    await dataSource.query(
      `insert into contest (id, name, short_name, organiser_name, introduction, time_zone, consent_text, consent_version, created_at)
       values ($1, '', '', '', '', 'Asia/Ho_Chi_Minh', '', '1', now())`,
      [contestId],
    );
    await dataSource.query(
      `insert into rule_set (id, contest_id, version, rules, note, created_at) values ($1, $2, 1, '{}', '', now())`,
      [ruleSetId, contestId],
    );
    await dataSource.query(
      `insert into round (id, contest_id, number, name, opens_at, closes_at, rule_set_id, blueprint)
       values ($1, $2, 1, '', '2026-08-03T03:00Z', '2026-08-10T02:00Z', $3, '{}')`,
      [roundId, contestId, ruleSetId],
    );
    await dataSource.query(
      `insert into account (id, password_hash, role, display_name, created_at) values ($1, '', 'contestant', '', now())`,
      [contestantId],
    );
    await dataSource.query(
      `insert into contestant (id, full_name, folded_name, "group", consented_at, consent_version, registered_at)
       values ($1, '', '', 'citizen', now(), '1', now())`,
      [contestantId],
    );
    const { id, answers, receipt_code: code, score } = before;
    await dataSource.query(ATTEMPT, [id, roundId, contestantId, 1, '2026-08-05T03:04Z', answers, code, score]);
  }
});

const ATTEMPT = `insert into attempt (id, round_id, contestant_id, number, started_at, deadline_at, submitted_at, paper,
    option_counts, answers, flags, receipt_code, score)
  values ($1, $2, $3, $4, '2026-08-05T03:00Z', '2026-08-05T03:10Z', $5, '{}', '{}', $6, '{}', $7, $8)`;
