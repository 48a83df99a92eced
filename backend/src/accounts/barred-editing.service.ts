import { Injectable } from '@nestjs/common';
import { AuditLog } from '../audit/audit-log.js';
import { Clock } from '../platform/clock/clock.js';
import { Database } from '../platform/database/database.js';
import { NothingHere, RequestInvalid } from '../platform/errors/common-problems.js';
import { barredDetails } from './barred-details.policy.js';
import { BarredEntries } from './barred-entries.service.js';
import { BarredListing } from './barred-listing.service.js';
import type { BarredRequest, BarredRow } from './barred-roster.dto.js';
import { BarredRepository } from './barred.repository.js';

/** Putting people on the roster and taking them off. */
@Injectable()
export class BarredEditing {
  constructor(
    private readonly repository: BarredRepository,
    private readonly entries: BarredEntries,
    private readonly listing: BarredListing,
    private readonly database: Database,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  async add({ fullName, dateOfBirth = null, phone = null, idNumber = null, body }: BarredRequest): Promise<BarredRow> {
    const { details, faults } = barredDetails({ fullName, dateOfBirth, phone, idNumber, body });
    if (faults.length > 0) throw new RequestInvalid({ faults });
    const entry = this.entries.entryOf(details);
    await this.database.run(async () => {
      await this.repository.addAll([entry]);
      await this.record('barred-entry-added', entry.id, entry.fullName, body);
    });
    return this.listing.row(entry.id);
  }

  /** The entry stays in the database, marked as removed: what it did remains explicable. */
  async remove(id: string): Promise<void> {
    await this.database.run(async () => {
      const entry = await this.repository.remove(id, this.clock.now());
      if (!entry) throw new NothingHere();
      await this.record('barred-entry-removed', id, entry.fullName, entry.body);
    });
  }

  private record(action: string, subjectId: string, fullName: string, body: string): Promise<void> {
    return this.audit.record({ action, subjectType: 'barred-entry', subjectId, details: { fullName, body } });
  }
}
