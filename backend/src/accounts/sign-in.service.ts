import { Injectable } from '@nestjs/common';
import { hashPassword, passwordMatches } from '../platform/crypto/passwords.js';
import { Secrets } from '../platform/crypto/secrets.js';
import { SignInFailed } from './accounts.errors.js';
import { AccountsRepository } from './accounts.repository.js';
import { AttemptThrottle } from './attempt-throttle.js';
import { signInNameOf } from './sign-in-name.js';
import type { SignInRequest } from './session.dto.js';
import { type OpenedSession, Sessions } from './sessions.service.js';

/** Where a request comes from. */
export interface Device {
  readonly userAgent: string;
  /** IP address. */
  readonly network: string;
  /** The token that the device carried until now, or null. */
  readonly formerToken: string | null;
}

/** Signing in with name and password. */
@Injectable()
export class SignIn {
  private nobodysHash: Promise<string> | null = null;

  constructor(
    private readonly accounts: AccountsRepository,
    private readonly sessions: Sessions,
    private readonly throttle: AttemptThrottle,
    private readonly secrets: Secrets,
  ) {}

  /** Throws `SignInFailed` alike for an unknown name, a wrong password and a disabled account. */
  async with({ signInName, password }: SignInRequest, device: Device): Promise<OpenedSession> {
    const name = signInNameOf(signInName);
    await this.throttle.admit('sign-in', name, device.network);
    const account = await this.accounts.findBySignInName(name);
    // An unknown name must take as long as a known one.
    const hash = account?.passwordHash ?? (await this.hashOfNobody());
    const matches = await passwordMatches(hash, password);
    if (!account || !matches || account.disabledAt) throw new SignInFailed();
    await this.throttle.forgive('sign-in', name);
    return this.on(device, account.id);
  }

  /** Opens a session of an account that has just proved who it is, in place of the one the device had. */
  async on(device: Device, accountId: string): Promise<OpenedSession> {
    if (device.formerToken) await this.sessions.endByToken(device.formerToken);
    return this.sessions.open(accountId, device.userAgent);
  }

  private hashOfNobody(): Promise<string> {
    this.nobodysHash ??= hashPassword(this.secrets.newToken());
    return this.nobodysHash;
  }
}
