import type { StaffMember } from './contest.js';
import type { Call, Line, Reply } from './line.js';
import type { Person } from './people.js';

/** A member of the staff at a desk, signed in. */
export class StaffDesk {
  private constructor(
    private readonly line: Line,
    private readonly person: Person,
  ) {}

  /** Throws where the sign-in is refused. */
  static async of(line: Line, staff: readonly StaffMember[], role: StaffMember['role']): Promise<StaffDesk> {
    const member = staff.find((candidate) => candidate.role === role);
    if (!member) throw new Error(`There is no ${role}.`);
    const { signInName, password } = member;
    const reply = await line.call(null, { method: 'POST', path: '/api/session', body: { signInName, password } });
    const cookie = reply.setCookie?.split(';')[0];
    if (cookie === undefined) throw new Error(`The ${role} could not sign in: ${reply.status}.`);
    return new StaffDesk(line, { id: '', fullName: member.displayName, phone: '', cookie, address: '10.255.0.1' });
  }

  get cookie(): string {
    return this.person.cookie;
  }

  /** Throws on everything but success. */
  async call(call: Call): Promise<Reply> {
    const reply = await this.line.call(this.person, { patienceMs: 120_000, ...call });
    if (reply.status >= 200 && reply.status < 300) return reply;
    throw new Error(`${call.method} ${call.path}: ${reply.status} ${JSON.stringify(reply.body)}`);
  }

  /** A judge confirms and publishes the first version of a round's result. */
  async publish(roundId: string): Promise<void> {
    for (const act of ['confirmation', 'publication']) {
      await this.call({ method: 'POST', path: `/api/staff/judging/${roundId}/${act}`, body: { version: 1 } });
    }
  }
}
