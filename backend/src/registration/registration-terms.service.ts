import { Injectable } from '@nestjs/common';
import { CurrentContest } from '../contests/current-contest.js';
import { RoundCatalogue } from '../contests/round-catalogue.js';
import { DEFAULT_RULES } from '../domain/rules.js';
import { currentContext } from '../platform/http/request-context.js';
import { groupChoices } from './group-names.js';
import type { TermsView } from './registration.dto.js';

/** What the current contest asks of somebody who registers. */
export interface Terms {
  readonly organiserName: string;
  readonly consentText: string;
  readonly consentVersion: string;
  readonly asksIdNumber: boolean;
  readonly guardianUnderAge: number;
}

@Injectable()
export class RegistrationTerms {
  constructor(
    private readonly contest: CurrentContest,
    private readonly rounds: RoundCatalogue,
  ) {}

  /** Problem: no-contest. */
  async current(): Promise<Terms> {
    const { id, organiserName, consentText, consentVersion, asksIdNumber } = await this.contest.required();
    const rounds = await this.rounds.roundsOf(id);
    // One consent covers every round, so the strictest of their rules holds.
    const ages = rounds.map(({ rules }) => rules.guardianUnderAge);
    const guardianUnderAge = ages.length === 0 ? DEFAULT_RULES.guardianUnderAge : Math.max(...ages);
    return { organiserName, consentText, consentVersion, asksIdNumber, guardianUnderAge };
  }

  async view(): Promise<TermsView> {
    const { consentText, consentVersion, guardianUnderAge, asksIdNumber } = await this.current();
    const groups = groupChoices(currentContext().locale);
    return { consentText, consentVersion, guardianUnderAge, asksIdNumber, groups };
  }
}
