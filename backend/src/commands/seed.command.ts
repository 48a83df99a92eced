import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { INestApplicationContext } from '@nestjs/common';
import { StaffAccounts } from '../accounts/staff-accounts.service.js';
import { SettableClock } from '../platform/clock/clock.js';
import { Secrets } from '../platform/crypto/secrets.js';
import { QuestionSeeding } from '../question-bank/question-seeding.service.js';
import { UnitSeeding } from '../units/unit-seeding.service.js';
import type { Command, CommandStreams } from './command.js';
import { seedDemoContest } from './demo-seeding.js';
import { withApp } from './with-app.js';

export interface SignIn {
  readonly role: string;
  readonly name: string;
  readonly password: string;
}

const THANH_HOA = '38';
const QUESTION_FOLDER = new URL('../../../seed-questions/', import.meta.url);

const STAFF = [
  { role: 'organiser', signInName: 'bantochuc', displayName: 'Ban Tổ chức' },
  // The second one approves what the first one writes.
  { role: 'organiser', signInName: 'bantochuc2', displayName: 'Phòng Chuyển đổi số' },
  { role: 'judge', signInName: 'bangiamkhao', displayName: 'Ban Giám khảo' },
  { role: 'administrator', signInName: 'quantri', displayName: 'Quản trị' },
] as const;

/**
 * Fills an installation: units, staff accounts, question banks; and, unless `--empty` is given, a demo contest whose
 * first round is over, whose second is open and whose third and fourth are to come. Safe to repeat: what is there stays.
 * The last line is JSON with the sign-ins made by this run; passwords are random and shown only once.
 */
export const seed: Command = async (args, { stdout }) => {
  const clock = new SettableClock(new Date());
  const signIns = await withApp((app) => seedInto(app, clock, { empty: args.includes('--empty'), stdout }), clock);
  stdout.write(`${JSON.stringify({ signIns })}\n`);
  return 0;
};

/** The same inside a running application, for the journeys in the browser. */
export async function seedInto(
  app: INestApplicationContext,
  clock: SettableClock,
  { empty, stdout, contestants = 2_000 }: { empty: boolean; stdout: CommandStreams['stdout']; contestants?: number },
): Promise<SignIn[]> {
  const say = (text: string) => void stdout.write(`${text}\n`);
  const units = await app.get(UnitSeeding).seed(THANH_HOA);
  say(`Units: ${units} new.`);
  const staff = await createStaff(app);
  if (empty) return staff;
  if (!existsSync(QUESTION_FOLDER)) {
    say('No question banks beside this build: the demo contest is left out.');
    return staff;
  }
  const questions = await app.get(QuestionSeeding).seed(fileURLToPath(QUESTION_FOLDER));
  say(`Questions: ${questions} new.`);
  const contestant = await seedDemoContest(app, clock, { contestants, say });
  return contestant ? [contestant, ...staff] : staff;
}

/** Only where there is no staff at all: somebody may have renamed or disabled these. */
async function createStaff(app: INestApplicationContext): Promise<SignIn[]> {
  const accounts = app.get(StaffAccounts);
  if ((await accounts.list()).length > 0) return [];
  const secrets = app.get(Secrets);
  const made: SignIn[] = [];
  for (const { role, signInName, displayName } of STAFF) {
    const password = secrets.newToken().slice(0, 16);
    await accounts.create({ role, signInName, displayName, password });
    made.push({ role, name: signInName, password });
  }
  return made;
}
