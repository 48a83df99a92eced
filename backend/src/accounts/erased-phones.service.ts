import { Injectable } from '@nestjs/common';
import { Secrets } from '../platform/crypto/secrets.js';
import { fault } from '../platform/errors/common-problems.js';
import { PhoneErased } from './accounts.errors.js';
import { ContestantsRepository } from './contestants.repository.js';

/**
 * The phones of accounts that were deleted, as keyed hashes: enough to recognise one that comes back for a fresh
 * attempt, not enough to know whose it was.
 */
@Injectable()
export class ErasedPhones {
  constructor(
    private readonly contestants: ContestantsRepository,
    private readonly secrets: Secrets,
  ) {}

  /** What is kept of a normalised number when everything else goes. */
  kept(phone: string | null): Buffer | null {
    return phone === null ? null : this.secrets.keyedHash('erased-phone', phone);
  }

  /** Problem: phone-erased. */
  async refuse(phone: string): Promise<void> {
    const hash = this.kept(phone);
    if (hash && (await this.contestants.hasErasedPhone(hash))) throw new PhoneErased({ faults: [ALREADY_ERASED] });
  }
}

const ALREADY_ERASED = fault(
  '/phone',
  'phone-erased',
  'Tài khoản của số này đã được xóa.',
  'The account of this number was deleted.',
);
