import { Injectable } from '@nestjs/common';
import { foldVietnamese } from '../domain/folding.js';
import { maskPhone } from '../domain/phone.js';
import { NothingHere } from '../platform/errors/common-problems.js';
import { windowOf } from '../platform/http/fields.js';
import type { BarredEntry } from './barred-entry.entity.js';
import type { BarredPage, BarredQuery, BarredRow, BarredRowMatch } from './barred-roster.dto.js';
import { strongestByContestant } from './barred-roster.service.js';
import { BarredRepository, type LikelyPair } from './barred.repository.js';

/** The roster as staff see it. */
@Injectable()
export class BarredListing {
  constructor(private readonly repository: BarredRepository) {}

  async page(query: BarredQuery): Promise<BarredPage> {
    const window = windowOf(query);
    const typed = query.q ?? null;
    const { total, rows } = await this.repository.page(typed && foldVietnamese(typed), typed, window);
    return { total, page: window.page, size: window.limit, rows: await this.withMatches(rows) };
  }

  async row(id: string): Promise<BarredRow> {
    const entry = await this.repository.find(id);
    const [row] = entry ? await this.withMatches([entry]) : [];
    if (!row) throw new NothingHere();
    return row;
  }

  private async withMatches(entries: readonly BarredEntry[]): Promise<BarredRow[]> {
    const ids = entries.map(({ id }) => id);
    const pairs = ids.length === 0 ? [] : await this.repository.likelyPairs(null, ids);
    return entries.map((entry) => ({
      id: entry.id,
      fullName: entry.fullName,
      dateOfBirth: entry.dateOfBirth,
      maskedPhone: entry.phone && maskPhone(entry.phone),
      idNumberLastFour: entry.idNumberLastFour,
      body: entry.body,
      createdAt: entry.createdAt.toISOString(),
      matches: matchesIn(pairs.filter((pair) => pair.entry.id === entry.id)),
    }));
  }
}

function matchesIn(pairs: readonly LikelyPair[]): BarredRowMatch[] {
  const names = new Map(pairs.map(({ contestantId, contestantName }) => [contestantId, contestantName]));
  return [...strongestByContestant(pairs)].map(([contestantId, { kind }]) => ({
    contestantId,
    fullName: names.get(contestantId) ?? '',
    kind,
  }));
}
