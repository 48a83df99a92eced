import { Injectable } from '@nestjs/common';
import { foldVietnamese } from '../domain/folding.js';
import { tidyName } from '../domain/name.js';
import { isUniqueViolation } from '../platform/database/database.js';
import { Secrets } from '../platform/crypto/secrets.js';
import { fault } from '../platform/errors/common-problems.js';
import type { Account } from './account.entity.js';
import { PhoneTaken } from './accounts.errors.js';
import type { Contestant } from './contestant.entity.js';
import { ContestantsRepository } from './contestants.repository.js';

/** A person whose details were checked: the phone is normalised, the units exist, consent was given. */
export interface Enrolee extends Omit<Contestant, 'id' | 'foldedName' | 'withdrawnAt' | 'phone'> {
  readonly id?: string;
  readonly phone: string;
  readonly passwordHash: string;
}

/** Makes accounts of contestants. */
@Injectable()
export class Enrolments {
  constructor(
    private readonly repository: ContestantsRepository,
    private readonly secrets: Secrets,
  ) {}

  /** Returns the new contestant's id. Throws `PhoneTaken`. */
  async enrol(person: Enrolee): Promise<string> {
    try {
      const [id = ''] = await this.enrolAll([person]);
      return id;
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
      contestant: { ...person, id, fullName, foldedName: foldVietnamese(fullName), withdrawnAt: null },
    };
  }
}

export const phoneTaken = () =>
  new PhoneTaken({
    faults: [fault('/phone', 'phone-taken', 'Số này đã được đăng ký.', 'This number is registered already.')],
  });
