import { Injectable } from '@nestjs/common';
import { foldVietnamese } from '../domain/folding.js';
import { tidyName } from '../domain/name.js';
import { Database, isUniqueViolation } from '../platform/database/database.js';
import { Secrets } from '../platform/crypto/secrets.js';
import { fault } from '../platform/errors/common-problems.js';
import type { Account } from './account.entity.js';
import { PhoneTaken } from './accounts.errors.js';
import type { Contestant } from './contestant.entity.js';
import { ContestantsRepository } from './contestants.repository.js';
import { ErasedPhones } from './erased-phones.service.js';

/** A person whose details were checked: the phone is normalised, the units exist, consent was given. */
export interface Enrolee extends Omit<Contestant, 'id' | 'foldedName' | 'withdrawnAt' | 'phone' | 'erasedPhoneHash'> {
  readonly id?: string;
  readonly phone: string;
  readonly passwordHash: string;
}

/** Makes accounts of contestants. */
@Injectable()
export class Enrolments {
  constructor(
    private readonly repository: ContestantsRepository,
    private readonly erasedPhones: ErasedPhones,
    private readonly database: Database,
    private readonly secrets: Secrets,
  ) {}

  /** Returns the new contestant's id. Throws `PhoneTaken`, `PhoneErased`. */
  async enrol(person: Enrolee): Promise<string> {
    try {
      return await this.database.run(async () => {
        const [id = ''] = await this.enrolAll([person]);
        // Looked up last: the insert waits for an erasure of this phone that is under way, and this sees what it left.
        await this.erasedPhones.refuse(person.phone);
        return id;
      });
    } catch (error) {
      if (isUniqueViolation(error)) throw phoneTaken();
      throw error;
    }
  }

  /** Many at once, all or none; the ids in the order of the people. */
  async enrolAll(people: readonly Enrolee[]): Promise<string[]> {
    const pairs = people.map((person) => this.pairOf(person));
    await this.repository.addAll(pairs);
    return pairs.map(({ account }) => account.id);
  }

  private pairOf({ passwordHash, ...person }: Enrolee): { account: Account; contestant: Contestant } {
    const id = person.id ?? this.secrets.newId();
    const fullName = tidyName(person.fullName);
    return {
      account: {
        id,
        signInName: person.phone,
        passwordHash,
        role: 'contestant',
        displayName: fullName,
        createdAt: person.registeredAt,
        disabledAt: null,
      },
      contestant: {
        ...person,
        id,
        fullName,
        foldedName: foldVietnamese(fullName),
        erasedPhoneHash: null,
        withdrawnAt: null,
      },
    };
  }
}

export const phoneTaken = () =>
  new PhoneTaken({
    faults: [fault('/phone', 'phone-taken', 'Số này đã được đăng ký.', 'This number is registered already.')],
  });
