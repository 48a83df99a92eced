import { Injectable } from '@nestjs/common';
import { passwordMatches } from '../platform/crypto/passwords.js';
import { fault } from '../platform/errors/common-problems.js';
import type { Account } from './account.entity.js';
import { PasswordWrong } from './accounts.errors.js';
import { AccountsRepository } from './accounts.repository.js';
import { AttemptThrottle } from './attempt-throttle.js';

/** Asks a signed-in person for the password once more, before something that a borrowed device must not do. */
@Injectable()
export class PasswordProving {
  constructor(
    private readonly accounts: AccountsRepository,
    private readonly throttle: AttemptThrottle,
  ) {}

  /** The account, if the password is its own; else `PasswordWrong` at `pointer`. */
  async prove(accountId: string, password: string, pointer: string): Promise<Account> {
    await this.throttle.admit('password-proof', accountId, null);
    const account = await this.accounts.required(accountId);
    if (!(await passwordMatches(account.passwordHash, password))) {
      throw new PasswordWrong({
        faults: [fault(pointer, 'password-wrong', 'Mật khẩu chưa đúng.', 'Not the password.')],
      });
    }
    await this.throttle.forgive('password-proof', accountId);
    return account;
  }
}
