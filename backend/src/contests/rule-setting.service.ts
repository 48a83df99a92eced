import { Injectable } from '@nestjs/common';
import { AuditLog } from '../audit/audit-log.js';
import { problemsOfRules, type RuleSet as Rules } from '../domain/rules.js';
import { Clock } from '../platform/clock/clock.js';
import { Secrets } from '../platform/crypto/secrets.js';
import { Database } from '../platform/database/database.js';
import { NothingHere } from '../platform/errors/common-problems.js';
import { RulesInvalid } from './contest.errors.js';
import { ContestRepository } from './contest.repository.js';
import { faultsOfRules } from './rule-problem-sentences.js';
import type { RuleSetRequest, RuleSetVersionRequest, RuleSetVersionView } from './rule-set.dto.js';
import { RuleSetRepository } from './rule-set.repository.js';

/** Adds versions of a contest's rules. None is ever changed, so a round keeps the rules it was released with. */
@Injectable()
export class RuleSetting {
  constructor(
    private readonly database: Database,
    private readonly contests: ContestRepository,
    private readonly ruleSets: RuleSetRepository,
    private readonly audit: AuditLog,
    private readonly secrets: Secrets,
    private readonly clock: Clock,
  ) {}

  /** Problems: rules-invalid with a pointer for each fault; nothing-here for an unknown contest. */
  async add(contestId: string, request: RuleSetVersionRequest, createdBy: string): Promise<RuleSetVersionView> {
    const rules = rulesOf(request.rules);
    const problems = problemsOfRules(rules);
    if (problems.length > 0) throw new RulesInvalid({ faults: faultsOfRules(problems) });
    return this.database.run(async () => {
      if (!(await this.contests.lockById(contestId))) throw new NothingHere();
      const latest = await this.ruleSets.latestOf(contestId);
      const ruleSet = {
        id: this.secrets.newId(),
        contestId,
        version: (latest?.version ?? 0) + 1,
        rules,
        note: request.note,
        createdBy,
        createdAt: this.clock.now(),
      };
      await this.ruleSets.insert(ruleSet);
      await this.audit.record({
        action: 'rules-added',
        subjectType: 'contest',
        subjectId: contestId,
        details: { version: ruleSet.version, note: request.note, rules },
      });
      const { id, version, note, createdAt } = ruleSet;
      return { id, version, rules: request.rules, note, createdAt: createdAt.toISOString(), usedByRounds: [] };
    });
  }
}

/** A missing attempt limit is none; a missing value of a prize is not announced. */
function rulesOf(request: RuleSetRequest): Rules {
  const prizesOf = (prizes: RuleSetRequest['prizes']) =>
    prizes.map(({ code, name, count, value }) => ({ code, name, count, value: value ?? null }));
  return {
    ...request,
    attemptLimit: request.attemptLimit ?? null,
    prizes: prizesOf(request.prizes),
    overallPrizes: prizesOf(request.overallPrizes),
  };
}
