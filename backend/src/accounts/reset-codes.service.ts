import { timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock/clock.js';
import { Secrets } from '../platform/crypto/secrets.js';
import { PasswordResetsRepository } from './password-resets.repository.js';

const LASTS_MS = 30 * 60_000;
const DIGITS = 8;

export interface IssuedCode {
  readonly code: string;
  readonly expiresAt: Date;
}

/** One-time codes to set a new password; only their keyed hashes are kept. */
@Injectable()
export class ResetCodes {
  constructor(
    private readonly repository: PasswordResetsRepository,
    private readonly secrets: Secrets,
    private readonly clock: Clock,
  ) {}

  /** Makes the account's code; an earlier one is void. */
  async issue(accountId: string, issuedBy: string | null): Promise<IssuedCode> {
    const code = this.secrets.newCode(DIGITS);
    const createdAt = this.clock.now();
    const expiresAt = new Date(createdAt.getTime() + LASTS_MS);
    await this.repository.replace({
      id: this.secrets.newId(),
      accountId,
      codeHash: this.hashOf(accountId, code),
      failedTries: 0,
      createdAt,
      expiresAt,
      usedAt: null,
      issuedBy,
    });
    return { code, expiresAt };
  }

  /** The id of the reset that this code opens, or null; every call is one of the code's five tries. */
  async matching(accountId: string, code: string): Promise<string | null> {
    const reset = await this.repository.countTry(accountId, this.clock.now());
    if (!reset) return null;
    return timingSafeEqual(reset.codeHash, this.hashOf(accountId, code.replace(/\s/g, ''))) ? reset.id : null;
  }

  private hashOf(accountId: string, code: string): Buffer {
    return this.secrets.keyedHash('password-reset', `${accountId} ${code}`);
  }
}
