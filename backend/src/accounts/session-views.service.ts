import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock/clock.js';
import type { SignedIn } from '../platform/http/access.js';
import type { SessionView } from './session.dto.js';

@Injectable()
export class SessionViews {
  constructor(private readonly clock: Clock) {}

  of(signedIn: SignedIn | null): SessionView {
    const account = signedIn && { id: signedIn.accountId, role: signedIn.role, displayName: signedIn.displayName };
    return { account, serverTime: this.clock.now().toISOString() };
  }
}
