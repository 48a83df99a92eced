import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import { RoundExtension } from './round-extension.entity.js';

export interface ListedExtension extends RoundExtension {
  readonly createdByName: string | null;
}

@Injectable()
export class RoundExtensionRepository {
  constructor(private readonly database: Database) {}

  /** Newest first. */
  ofRound(roundId: string): Promise<ListedExtension[]> {
    return this.database.query<ListedExtension>(
      `select extension.id, extension.round_id as "roundId", extension.closed_before as "closedBefore",
         extension.closes_now as "closesNow", extension.reason, extension.created_by as "createdBy",
         extension.created_at as "createdAt", account.display_name as "createdByName"
       from round_extension extension left join account on account.id = extension.created_by
       where extension.round_id = $1 order by extension.closes_now desc`,
      [roundId],
    );
  }

  async insert(extension: RoundExtension): Promise<void> {
    await this.database.repository(RoundExtension).insert(extension);
  }
}
