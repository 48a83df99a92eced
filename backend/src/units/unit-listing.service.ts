import { Injectable } from '@nestjs/common';
import { foldVietnamese } from '../domain/folding.js';
import { NothingHere } from '../platform/errors/common-problems.js';
import { windowOf } from '../platform/http/fields.js';
import type { UnitPage, UnitRow, UnitsQuery } from './unit.dto.js';
import { UnitsRepository } from './units.repository.js';

/** Units as staff see them. */
@Injectable()
export class UnitListing {
  constructor(private readonly repository: UnitsRepository) {}

  async page(query: UnitsQuery): Promise<UnitPage> {
    const window = windowOf(query);
    const { q, parentId = null, kind = null } = query;
    const filter = { foldedName: q ? foldVietnamese(q) : null, code: q ?? null, parentId, kind };
    const { total, rows } = await this.repository.page(filter, window);
    return { total, page: window.page, size: window.limit, rows };
  }

  async row(id: string): Promise<UnitRow> {
    const row = await this.repository.row(id);
    if (!row) throw new NothingHere();
    return row;
  }
}
