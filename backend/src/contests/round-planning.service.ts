import { Injectable } from '@nestjs/common';
import { AuditLog } from '../audit/audit-log.js';
import { Secrets } from '../platform/crypto/secrets.js';
import { Database } from '../platform/database/database.js';
import { fault, NothingHere } from '../platform/errors/common-problems.js';
import { RoundReleased, RuleSetUnknown, WindowBackwards } from './contest.errors.js';
import { ContestRepository } from './contest.repository.js';
import { HomeMaterial } from './home-material.js';
import { RoundCatalogue } from './round-catalogue.js';
import type { RoundChangeRequest, RoundRequest } from './round.dto.js';
import { RoundRepository } from './round.repository.js';
import { RuleSetRepository } from './rule-set.repository.js';

/** Adds rounds to a contest and changes them, until they are released. */
@Injectable()
export class RoundPlanning {
  constructor(
    private readonly database: Database,
    private readonly contests: ContestRepository,
    private readonly ruleSets: RuleSetRepository,
    private readonly rounds: RoundRepository,
    private readonly catalogue: RoundCatalogue,
    private readonly home: HomeMaterial,
    private readonly audit: AuditLog,
    private readonly secrets: Secrets,
  ) {}

  /** Returns the new round's id. Problems: window-backwards, round-number-taken, rule-set-unknown. */
  async add(contestId: string, request: RoundRequest): Promise<string> {
    const id = this.secrets.newId();
    const { number, name, ruleSetId, blueprint } = request;
    const window = windowOf(request);
    await this.database.run(async () => {
      if (!(await this.contests.lockById(contestId))) throw new NothingHere();
      await this.refuseForeignRules(ruleSetId, contestId);
      await this.rounds.insert({ id, contestId, number, name, ...window, ruleSetId, blueprint, ...NOT_RELEASED });
      await this.record('round-added', id, { ...request });
      await this.database.afterCommit(() => this.forget(id));
    });
    return id;
  }

  /** Changes what is sent. Problems: round-released, window-backwards, round-number-taken, rule-set-unknown. */
  async change(id: string, request: RoundChangeRequest): Promise<void> {
    await this.database.run(async () => {
      const round = await this.rounds.lockById(id);
      if (!round) throw new NothingHere();
      if (round.releasedAt !== null) throw new RoundReleased();
      if (Object.keys(request).length === 0) return;
      const { opensAt, closesAt, ...rest } = request;
      const window = windowOf({
        opensAt: opensAt ?? round.opensAt.toISOString(),
        closesAt: closesAt ?? round.closesAt.toISOString(),
      });
      if (request.ruleSetId !== undefined) await this.refuseForeignRules(request.ruleSetId, round.contestId);
      await this.rounds.update(id, { ...rest, ...window });
      await this.record('round-changed', id, { ...request });
      await this.database.afterCommit(() => this.forget(id));
    });
  }

  private async refuseForeignRules(ruleSetId: string, contestId: string): Promise<void> {
    if (await this.ruleSets.belongs(ruleSetId, contestId)) return;
    const place = fault(
      '/ruleSetId',
      'rule-set-unknown',
      'Phiên bản thể lệ không đúng.',
      'Not a version of these rules.',
    );
    throw new RuleSetUnknown({ faults: [place] });
  }

  private record(action: string, subjectId: string, details: Record<string, unknown>): Promise<void> {
    return this.audit.record({ action, subjectType: 'round', subjectId, details });
  }

  private forget(roundId: string): void {
    this.catalogue.forget(roundId);
    this.home.forget();
  }
}

const NOT_RELEASED = {
  releasedAt: null,
  releasedBy: null,
  lotSeed: null,
  lotCommitment: null,
  resultPublishedAt: null,
} as const;

function windowOf({ opensAt, closesAt }: { opensAt: string; closesAt: string }): { opensAt: Date; closesAt: Date } {
  const window = { opensAt: new Date(opensAt), closesAt: new Date(closesAt) };
  if (window.opensAt < window.closesAt) return window;
  const place = fault('/closesAt', 'window-backwards', 'Phải sau giờ mở.', 'Must be later than the opening.');
  throw new WindowBackwards({ faults: [place] });
}
