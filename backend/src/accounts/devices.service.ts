import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock/clock.js';
import { NothingHere } from '../platform/errors/common-problems.js';
import type { SignedIn } from '../platform/http/access.js';
import type { DeviceView } from './session.dto.js';
import { SessionsRepository } from './sessions.repository.js';
import { Sessions } from './sessions.service.js';

/** The devices on which somebody is signed in, as that person sees them. */
@Injectable()
export class Devices {
  constructor(
    private readonly repository: SessionsRepository,
    private readonly sessions: Sessions,
    private readonly clock: Clock,
  ) {}

  async of(me: SignedIn): Promise<DeviceView[]> {
    const sessions = await this.repository.liveOf(me.accountId, this.clock.now());
    return sessions.map(({ id, userAgent, createdAt, lastSeenAt }) => ({
      id,
      userAgent,
      createdAt: createdAt.toISOString(),
      lastSeenAt: lastSeenAt.toISOString(),
      current: id === me.sessionId,
    }));
  }

  /** Somebody else's device is nothing here. */
  async end(me: SignedIn, sessionId: string): Promise<void> {
    if (!(await this.sessions.end(me.accountId, sessionId))) throw new NothingHere();
  }
}
