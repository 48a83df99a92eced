import { Injectable } from '@nestjs/common';
import type { Contestant } from './contestant.entity.js';
import { ContestantsRepository } from './contestants.repository.js';

/** Contestants as other features look them up. */
@Injectable()
export class Contestants {
  constructor(private readonly repository: ContestantsRepository) {}

  byId(id: string): Promise<Contestant | null> {
    return this.repository.find(id);
  }

  async byIds(ids: readonly string[]): Promise<Map<string, Contestant>> {
    const contestants = ids.length === 0 ? [] : await this.repository.findAll(ids);
    return new Map(contestants.map((contestant) => [contestant.id, contestant]));
  }

  /** True for somebody who withdrew consent, and for nobody: neither may take part. */
  async isWithdrawn(id: string): Promise<boolean> {
    const contestant = await this.repository.find(id);
    return contestant === null || contestant.withdrawnAt !== null;
  }
}
