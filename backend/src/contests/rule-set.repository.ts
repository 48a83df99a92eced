import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import { RuleSet } from './rule-set.entity.js';

export interface ListedRuleSet extends Pick<RuleSet, 'id' | 'version' | 'rules' | 'note' | 'createdAt'> {
  readonly usedByRounds: number[];
}

@Injectable()
export class RuleSetRepository {
  constructor(private readonly database: Database) {}

  /** The versions of a contest's rules, newest first, with the numbers of the rounds that run by them. */
  ofContest(contestId: string): Promise<ListedRuleSet[]> {
    return this.database.query<ListedRuleSet>(
      `select rule_set.id, rule_set.version, rule_set.rules, rule_set.note, rule_set.created_at as "createdAt",
         array(select round.number::int from round where round.rule_set_id = rule_set.id order by round.number) as "usedByRounds"
       from rule_set where contest_id = $1 order by version desc`,
      [contestId],
    );
  }

  latestOf(contestId: string): Promise<RuleSet | null> {
    return this.database.repository(RuleSet).findOne({ where: { contestId }, order: { version: 'DESC' } });
  }

  /** Whether the version of the rules is one of this contest's. */
  belongs(id: string, contestId: string): Promise<boolean> {
    return this.database.repository(RuleSet).existsBy({ id, contestId });
  }

  async insert(ruleSet: RuleSet): Promise<void> {
    await this.database.repository(RuleSet).insert(ruleSet);
  }
}
