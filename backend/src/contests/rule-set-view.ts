import type { Prize, RuleSet } from '../domain/rules.js';
import type { PrizeView, RuleSetView } from './rule-set.dto.js';

/** The rules as they go over the wire: the same values, in lists of their own. */
export const ruleSetView = (rules: RuleSet): RuleSetView => ({
  ...rules,
  keys: [...rules.keys],
  prizes: prizeViews(rules.prizes),
  overallPrizes: prizeViews(rules.overallPrizes),
});

export const prizeViews = (prizes: readonly Prize[]): PrizeView[] => prizes.map((prize) => ({ ...prize }));
