import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock/clock.js';
import { Secrets } from '../platform/crypto/secrets.js';
import { currentContext } from '../platform/http/request-context.js';
import type { BarredDetails } from './barred-details.policy.js';
import type { BarredEntry } from './barred-entry.entity.js';
import { IdNumbers } from './id-numbers.service.js';

/** Makes entries of the roster out of checked details. */
@Injectable()
export class BarredEntries {
  constructor(
    private readonly idNumbers: IdNumbers,
    private readonly secrets: Secrets,
    private readonly clock: Clock,
  ) {}

  entryOf({ idNumber, ...details }: BarredDetails): BarredEntry {
    return {
      id: this.secrets.newId(),
      ...details,
      ...this.idNumbers.kept(idNumber),
      createdAt: this.clock.now(),
      createdBy: currentContext().actorId,
      removedAt: null,
    };
  }
}
