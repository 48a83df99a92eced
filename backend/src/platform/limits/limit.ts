import { SetMetadata } from '@nestjs/common';

/** At most `count` requests in `seconds`, per account (or per network where nobody is signed in). */
export interface LimitRule {
  readonly count: number;
  readonly seconds: number;
}

export const LIMIT = 'limit';

/** Sets the limit of a route per account. Networks have a generous ceiling of their own: whole offices share one address. */
export const Limit = (rule: LimitRule) => SetMetadata(LIMIT, rule);
