import { Injectable } from '@nestjs/common';
import { AccountsRepository } from '../accounts/accounts.repository.js';
import { Contestants } from '../accounts/contestants.service.js';
import { phoneTaken } from '../accounts/enrolment.service.js';
import { Clock } from '../platform/clock/clock.js';
import { passwordMatches } from '../platform/crypto/passwords.js';

const JUST_NOW_MS = 10 * 60_000;

/** Tells a second click, or a try again after a lost reply, from a number that somebody else registered. */
@Injectable()
export class RegistrationRetry {
  constructor(
    private readonly accounts: AccountsRepository,
    private readonly contestants: Contestants,
    private readonly clock: Clock,
  ) {}

  /**
   * The contestant whom the same person registered in the last minutes, by number, name, birth date and password; null
   * for a number that is free. Throws `PhoneTaken` for any other owner.
   */
  async madeJustNow(
    person: { phone: string; fullName: string; dateOfBirth: string | null },
    password: string,
  ): Promise<string | null> {
    const account = await this.accounts.findBySignInName(person.phone);
    if (!account) return null;
    const contestant = await this.contestants.byId(account.id);
    const isSamePerson =
      contestant?.fullName === person.fullName &&
      contestant.dateOfBirth === person.dateOfBirth &&
      this.clock.nowMs() - contestant.registeredAt.getTime() < JUST_NOW_MS;
    if (!isSamePerson || !(await passwordMatches(account.passwordHash, password))) throw phoneTaken();
    return account.id;
  }
}
