import { cpSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fileAt } from '../load/launch.js';

/** One way of breaking the product's promise on purpose. The suite has to notice. */
export interface Mutation {
  readonly name: string;
  readonly title: string;
  /** Changes in copies of built files, by path below `backend/dist`. */
  readonly edits: readonly { readonly file: string; readonly from: RegExp; readonly to: string }[];
  readonly postgresSettings?: Readonly<Record<string, string>>;
  /** Run before the round. */
  readonly sql?: string;
  /** The faults under which it must show, by name … */
  readonly faults?: readonly string[];
  /** … or the trial. */
  readonly trial?: string;
}

const WRITING = 'participation/attempt-writing.repository.js';
const QUESTION_WRITING = 'question-bank/question-writing.repository.js';
const SAVING = /(async )?saveAnswer\(sheet, choice\) \{/;
const TRANSACTION = /this\.database\.run\(async \(\) => \{/;
const NO_TRANSACTION = '(async (work) => work())(async () => {';

export const MUTATIONS: readonly Mutation[] = [
  {
    name: 'answer-before-commit',
    title: 'a choice is acknowledged before its statement has come back',
    edits: [
      {
        file: WRITING,
        from: SAVING,
        to: `saveAnswer(sheet, choice) {
        void this.saveAnswerSometime(sheet, choice).catch(() => {});
        return Promise.resolve(true);
    }
    $1saveAnswerSometime(sheet, choice) {`,
      },
    ],
    faults: ['postgres-killed', 'postgres-paused'],
  },
  {
    name: 'redis-first',
    title: 'a choice is acknowledged once Redis has it, and written to PostgreSQL seconds later',
    edits: [
      {
        file: WRITING,
        from: SAVING,
        to: `saveAnswer(sheet, choice) {
        this.queue ??= new QueueInRedis((...later) => this.saveAnswerSometime(...later));
        return this.queue.put(sheet, choice);
    }
    $1saveAnswerSometime(sheet, choice) {`,
      },
      {
        file: WRITING,
        from: /^/,
        to: `import { Redis as RedisOfQueue } from 'ioredis';
class QueueInRedis {
    redis = new RedisOfQueue(process.env.REDIS_URL);
    constructor(write) {
        this.redis.on('error', () => {});
        setInterval(() => void this.drain(write).catch(() => {}), 4000);
    }
    async put(sheet, choice) {
        await this.redis.hset('later', sheet.id + choice.position, JSON.stringify({ sheet, choice }));
        return true;
    }
    async drain(write) {
        for (const [key, text] of Object.entries(await this.redis.hgetall('later'))) {
            const { sheet, choice } = JSON.parse(text);
            await write(sheet, { ...choice, at: new Date(choice.at) });
            await this.redis.hdel('later', key);
        }
    }
}
`,
      },
    ],
    faults: ['redis-emptied', 'redis-emptied'],
  },
  {
    name: 'dropped-job',
    title: 'the job that closes rounds is taken from the queue and never done',
    edits: [
      {
        file: 'platform/jobs/job-runner.js',
        from: /await handler\.handle\(payload\);/,
        to: `if (job.name !== 'close-rounds') await handler.handle(payload);`,
      },
    ],
    faults: ['replies-cut'],
  },
  {
    name: 'no-guard-against-doubles',
    title: 'nothing in the database keeps a double click from beginning two attempts',
    edits: [],
    sql: 'drop index attempt_open; drop index attempt_number; alter table entry drop constraint entry_pkey',
    faults: ['replies-cut'],
  },
  {
    name: 'import-in-pieces',
    title: 'the questions of a workbook are taken into the bank without a transaction around them',
    edits: [
      { file: 'question-bank/accept-question-import.job.js', from: TRANSACTION, to: NO_TRANSACTION },
      { file: QUESTION_WRITING, from: TRANSACTION, to: NO_TRANSACTION },
      {
        file: QUESTION_WRITING,
        from: /await this\.insertBatch\(records, authorship\);/,
        to: '$& await new Promise((goOn) => setTimeout(goOn, 2000));',
      },
    ],
    trial: 'import-killed',
  },
  {
    name: 'lazy-commit',
    title: 'PostgreSQL acknowledges a commit before it is on the disk',
    edits: [],
    postgresSettings: { synchronous_commit: 'off', wal_writer_delay: '10s' },
    faults: ['postgres-killed', 'postgres-killed'],
  },
];

/** Copies the built backend into a folder and breaks it there. Throws where the code to break is no longer there. */
export function mutatedBuild({ name, edits }: Mutation, folder: string): string {
  const backend = join(folder, `backend-${name}`, 'backend');
  const dist = join(backend, 'dist');
  mkdirSync(backend, { recursive: true });
  cpSync(fileAt('backend/dist'), dist, { recursive: true });
  cpSync(fileAt('backend/package.json'), join(backend, 'package.json'));
  for (const [packages, link] of [
    ['backend/node_modules', join(backend, 'node_modules')],
    ['node_modules', join(folder, `backend-${name}`, 'node_modules')],
  ] as const) {
    if (existsSync(fileAt(packages))) symlinkSync(fileURLToPath(fileAt(packages)), link);
  }
  for (const { file, from, to } of edits) {
    const path = join(dist, file);
    const text = readFileSync(path, 'utf8');
    if (!from.test(text)) throw new Error(`The mutation ${name} finds nothing to break in ${file}: renew it.`);
    writeFileSync(path, text.replace(from, to));
  }
  return dist;
}
