import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock/clock.js';
import { Database } from '../platform/database/database.js';
import { NothingHere } from '../platform/errors/common-problems.js';
import { ContestantsRepository } from './contestants.repository.js';
import { Profiles } from './profiles.service.js';
import { SessionsRepository } from './sessions.repository.js';

/** A feature that keeps something about contestants and can hand it out and erase what names them. */
export interface PersonalDataKeeper {
  /** Key in the export, e.g. `attempts`. */
  readonly section: string;
  handOut(contestantId: string): Promise<unknown>;
  /** Runs in the transaction of the deletion. */
  erase(contestantId: string): Promise<void>;
}

/** Everything kept about a person (Law 91/2025/QH15). Higher features register what they keep when they start. */
@Injectable()
export class PersonalData {
  private readonly keepers: PersonalDataKeeper[] = [];

  constructor(
    private readonly contestants: ContestantsRepository,
    private readonly profiles: Profiles,
    private readonly sessions: SessionsRepository,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  register(keeper: PersonalDataKeeper): void {
    this.keepers.push(keeper);
  }

  /** The export of one person, section by section. */
  async of(contestantId: string): Promise<Record<string, unknown>> {
    const contestant = await this.contestants.find(contestantId);
    if (!contestant) throw new NothingHere();
    const { idNumberLastFour, guardianPhone, guardianConsentedAt, consentVersion } = contestant;
    const devices = await this.sessions.liveOf(contestantId, this.clock.now());
    const sections: Record<string, unknown> = {
      exportedAt: this.clock.now().toISOString(),
      profile: {
        ...(await this.profiles.of(contestantId)),
        consentVersion,
        guardianPhone,
        guardianConsentedAt,
        idNumberLastFour,
      },
      devices: devices.map(({ userAgent, createdAt, lastSeenAt }) => ({ userAgent, createdAt, lastSeenAt })),
    };
    for (const keeper of this.keepers) sections[keeper.section] = await keeper.handOut(contestantId);
    return sections;
  }

  /** Has every feature erase what names the person; part of the caller's transaction. */
  async erase(contestantId: string): Promise<void> {
    await this.database.run(async () => {
      for (const keeper of this.keepers) await keeper.erase(contestantId);
    });
  }
}
