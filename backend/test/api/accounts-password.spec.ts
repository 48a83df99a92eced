import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  anEnrolledContestant,
  aStaffMember,
  auditedActions,
  CONTESTANT_PASSWORD,
  type EnrolledContestant,
  signedIn,
  STAFF_PASSWORD,
} from '../support/accounts-builders.js';
import { eventually, startTestApp, type TestApp } from '../support/test-app.js';

const NEW_PASSWORD = 'mat-khau-moi-cua-toi';
const MINUTE = 60_000;

describe('a password', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp({ runsJobs: true });
  });
  afterAll(() => test.close());

  const confirm = (signInName: string, code: string, newPassword = NEW_PASSWORD) =>
    test.client().post('/api/password-resets/confirmation', { signInName, code, newPassword });
  const canSignIn = async (phone: string, password: string) =>
    (await test.client().post('/api/session', { signInName: phone, password })).status === 200;
  /** The code in the newest mail to this address. */
  const mailedCode = (address: string) =>
    eventually(async () => {
      const outbox = join(test.dataDir, 'outbox');
      const mails = await Promise.all((await readdir(outbox)).map((file) => readFile(join(outbox, file), 'utf8')));
      // Not any eight digits: a Message-ID may begin with as many.
      const code = /l=C3=A0: (\d{8})\b/.exec(mails.filter((mail) => mail.includes(`To: ${address}`)).at(-1) ?? '')?.[1];
      if (!code) throw new Error('No mail yet');
      return code;
    });
  const issuedCode = async ({ id }: EnrolledContestant) => {
    const { client } = await aStaffMember(test, 'organiser');
    return (await client.post(`/api/staff/contestants/${id}/password-reset`)).body.code as string;
  };

  it('is changed by whoever knows it; other devices are signed out, this one is not', async () => {
    const { client, phone, id } = await anEnrolledContestant(test);
    const other = await signedIn(test, phone, CONTESTANT_PASSWORD);
    const { status } = await client.put('/api/profile/password', {
      currentPassword: CONTESTANT_PASSWORD,
      newPassword: NEW_PASSWORD,
    });
    expect(status).toBe(204);
    expect((await client.get('/api/profile')).status).toBe(200);
    expect((await other.get('/api/profile')).status).toBe(401);
    expect([await canSignIn(phone, CONTESTANT_PASSWORD), await canSignIn(phone, NEW_PASSWORD)]).toEqual([false, true]);
    expect(await auditedActions(test, id)).toEqual([
      { action: 'password-changed', actorId: id, actorRole: 'contestant' },
    ]);
  });

  it('stays as it is when the current one is wrong', async () => {
    const { client, phone } = await anEnrolledContestant(test);
    const { status, body } = await client.put('/api/profile/password', {
      currentPassword: 'khong-phai',
      newPassword: NEW_PASSWORD,
    });
    expect([status, body.type, body.errors[0].pointer]).toEqual([422, '/problems/password-wrong', '/currentPassword']);
    expect(await canSignIn(phone, CONTESTANT_PASSWORD)).toBe(true);
  });

  it('needs 8 characters from a contestant, 14 from staff, and must not be the sign-in name', async () => {
    const { client, phone } = await anEnrolledContestant(test, { phone: '+84971234567' });
    const change = (newPassword: string) =>
      client.put('/api/profile/password', { currentPassword: CONTESTANT_PASSWORD, newPassword });
    expect((await change('ngan-qu')).status).toBe(422);
    for (const easy of ['0971234567', phone, '12345678', 'aaaaaaaaaa']) {
      expect((await change(easy)).body.errors).toMatchObject([{ pointer: '/newPassword', code: 'password-easy' }]);
    }
    const { client: judge } = await aStaffMember(test, 'judge');
    const short = await judge.put('/api/profile/password', {
      currentPassword: STAFF_PASSWORD,
      newPassword: 'muoi-ba-ky-tu',
    });
    expect(short.body.errors).toMatchObject([{ pointer: '/newPassword', code: 'password-short' }]);
  });

  it('that is forgotten is set anew with the code from a mail', async () => {
    const { client, phone } = await anEnrolledContestant(test, { email: 'an@example.org' });
    const { status, body } = await test.client().post('/api/password-resets', { signInName: phone });
    expect([status, body]).toEqual([202, {}]);
    const code = await mailedCode('an@example.org');
    expect((await confirm(phone, `${code.slice(0, 4)} ${code.slice(4)}`)).status).toBe(204);
    expect(await canSignIn(phone, NEW_PASSWORD)).toBe(true);
    expect((await client.get('/api/profile')).status).toBe(401);
    expect((await confirm(phone, code)).body.type).toBe('/problems/reset-code-wrong');
  });

  it('that is forgotten gives the same answer for a number that nobody has', async () => {
    const { status, body } = await test.client().post('/api/password-resets', { signInName: '0999999999' });
    expect([status, body]).toEqual([202, {}]);
  });

  it('of somebody without e-mail is set anew with a code that staff issue, on record', async () => {
    const contestant = await anEnrolledContestant(test);
    const { client, id } = await aStaffMember(test, 'administrator');
    const { status, body } = await client.post(`/api/staff/contestants/${contestant.id}/password-reset`);
    expect(status).toBe(201);
    expect(body).toEqual({ code: expect.stringMatching(/^\d{8}$/), expiresAt: '2026-08-05T03:30:00.000Z' });
    expect(await auditedActions(test, contestant.id)).toEqual([
      { action: 'password-reset-code-issued', actorId: id, actorRole: 'administrator' },
    ]);
    expect((await confirm(contestant.phone, body.code)).status).toBe(204);
    expect(await canSignIn(contestant.phone, NEW_PASSWORD)).toBe(true);
  });

  it('is not set with a code that was tried wrongly five times', async () => {
    const contestant = await anEnrolledContestant(test);
    const code = await issuedCode(contestant);
    const wrong = String((Number(code) + 1) % 100_000_000).padStart(8, '0');
    for (let i = 0; i < 5; i += 1) expect((await confirm(contestant.phone, wrong)).status).toBe(422);
    expect((await confirm(contestant.phone, code)).body.type).toBe('/problems/reset-code-wrong');
    expect(await canSignIn(contestant.phone, CONTESTANT_PASSWORD)).toBe(true);
  });

  it('is not set with a code of thirty minutes ago, nor with one that a later code replaced', async () => {
    const [late, twice] = [await anEnrolledContestant(test), await anEnrolledContestant(test)];
    const [first, second] = [await issuedCode(twice), await issuedCode(twice)];
    expect((await confirm(twice.phone, first)).status).toBe(422);
    expect((await confirm(twice.phone, second)).status).toBe(204);
    const code = await issuedCode(late);
    test.clock.advance(30 * MINUTE);
    expect((await confirm(late.phone, code)).status).toBe(422);
  });

  it("is not set with somebody else's code", async () => {
    const [an, binh] = [await anEnrolledContestant(test), await anEnrolledContestant(test)];
    const code = await issuedCode(an);
    await issuedCode(binh);
    expect((await confirm(binh.phone, code)).status).toBe(422);
  });

  it('code is issued by organisers and administrators, for contestants only', async () => {
    const { client: judge } = await aStaffMember(test, 'judge');
    const { client: organiser, id: staffId } = await aStaffMember(test, 'organiser');
    const { id } = await anEnrolledContestant(test);
    expect((await judge.post(`/api/staff/contestants/${id}/password-reset`)).status).toBe(403);
    expect((await organiser.post(`/api/staff/contestants/${staffId}/password-reset`)).status).toBe(404);
    expect((await test.client().post(`/api/staff/contestants/${id}/password-reset`)).status).toBe(401);
  });
});
