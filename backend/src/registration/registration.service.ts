import { Injectable } from '@nestjs/common';
import { BarredFromContest, PhoneTaken } from '../accounts/accounts.errors.js';
import { Affiliations } from '../accounts/affiliations.service.js';
import { AttemptThrottle } from '../accounts/attempt-throttle.js';
import { BarredRoster } from '../accounts/barred-roster.service.js';
import { Enrolments, type Enrolee } from '../accounts/enrolment.service.js';
import { IdNumbers } from '../accounts/id-numbers.service.js';
import type { OpenedSession } from '../accounts/sessions.service.js';
import { type Device, SignIn } from '../accounts/sign-in.service.js';
import { foldVietnamese } from '../domain/folding.js';
import { normaliseIdNumber } from '../domain/id-number.js';
import { tidyName } from '../domain/name.js';
import { normalisePhone } from '../domain/phone.js';
import { Clock } from '../platform/clock/clock.js';
import { todayIn, VIETNAM } from '../platform/clock/zoned-time.js';
import { hashPassword } from '../platform/crypto/passwords.js';
import { RequestInvalid } from '../platform/errors/common-problems.js';
import type { RegistrationRequest } from './registration.dto.js';
import { faultsOfRegistration, needsGuardian } from './registration.policy.js';
import { RegistrationRetry } from './registration-retry.service.js';
import { RegistrationTerms, type Terms } from './registration-terms.service.js';

type Person = Omit<Enrolee, 'passwordHash'>;

/** Becoming a contestant (DOMAIN §3.13, §3.14). */
@Injectable()
export class Registration {
  constructor(
    private readonly terms: RegistrationTerms,
    private readonly affiliations: Affiliations,
    private readonly roster: BarredRoster,
    private readonly enrolments: Enrolments,
    private readonly retry: RegistrationRetry,
    private readonly idNumbers: IdNumbers,
    private readonly signIn: SignIn,
    private readonly throttle: AttemptThrottle,
    private readonly clock: Clock,
  ) {}

  /** Problems: no-contest, request-invalid with pointers, barred-from-contest, phone-taken, phone-erased. */
  async register(request: RegistrationRequest, device: Device): Promise<OpenedSession> {
    const terms = await this.terms.current();
    await this.check(request, terms);
    const person = this.personOf(request, terms);
    await this.throttle.admit('registration', person.phone, device.network);
    await this.refuseBarred(person, terms);
    const id = (await this.retry.madeJustNow(person, request.password)) ?? (await this.enrol(person, request.password));
    return this.signIn.on(device, id);
  }

  private async check(request: RegistrationRequest, terms: Terms): Promise<void> {
    const faults = [
      ...faultsOfRegistration(request, terms, todayIn(VIETNAM, this.clock)),
      ...(await this.affiliations.faultsOf(request)),
    ];
    if (faults.length > 0) throw new RequestInvalid({ faults });
  }

  /** A likeness in name and birth date is only shown to staff: many share a name. */
  private async refuseBarred(person: Person, { organiserName }: Terms): Promise<void> {
    const match = await this.roster.matchOf({ ...person, foldedName: foldVietnamese(person.fullName) });
    if (match?.kind === 'barred') throw new BarredFromContest({ body: match.body, organiser: organiserName });
  }

  /** Of two clicks at once, the second one finds what the first one made. */
  private async enrol(person: Person, password: string): Promise<string> {
    const passwordHash = await hashPassword(password);
    try {
      return await this.enrolments.enrol({ ...person, passwordHash });
    } catch (error) {
      const id = error instanceof PhoneTaken ? await this.retry.madeJustNow(person, password) : null;
      if (id === null) throw error;
      return id;
    }
  }

  private personOf(request: RegistrationRequest, terms: Terms): Person {
    const now = this.clock.now();
    const hasGuardian = needsGuardian(request.dateOfBirth, terms, todayIn(VIETNAM, this.clock));
    const guardianPhone = hasGuardian && request.guardianPhone ? normalisePhone(request.guardianPhone) : null;
    return {
      fullName: tidyName(request.fullName),
      dateOfBirth: request.dateOfBirth,
      phone: normalisePhone(request.phone) ?? '',
      email: request.email ?? null,
      communeId: request.communeId,
      unitId: request.unitId ?? null,
      unitOther: request.unitOther ?? null,
      group: request.group,
      ...this.idNumbers.kept(request.idNumber ? normaliseIdNumber(request.idNumber) : null),
      consentedAt: now,
      consentVersion: terms.consentVersion,
      guardianName: hasGuardian && request.guardianName ? tidyName(request.guardianName) : null,
      guardianPhone,
      guardianConsentedAt: hasGuardian ? now : null,
      registeredAt: now,
    };
  }
}
