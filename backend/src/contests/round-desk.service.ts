import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock/clock.js';
import { NothingHere } from '../platform/errors/common-problems.js';
import { currentContext } from '../platform/http/request-context.js';
import { checklistOf } from './checklist-sentences.js';
import { phaseOf } from './round-catalogue.js';
import { type ListedExtension, RoundExtensionRepository } from './round-extension.repository.js';
import { RoundReadiness } from './round-readiness.service.js';
import { likenessView, RoundRepeats } from './round-repeats.service.js';
import type { ExtensionView, StaffRoundView } from './round.dto.js';
import { RoundRepository } from './round.repository.js';
import { ruleSetView } from './rule-set-view.js';

/** A round as staff see it; read anew each time, never from memory. */
@Injectable()
export class RoundDesk {
  constructor(
    private readonly rounds: RoundRepository,
    private readonly extensions: RoundExtensionRepository,
    private readonly readiness: RoundReadiness,
    private readonly repeats: RoundRepeats,
    private readonly clock: Clock,
  ) {}

  async view(id: string): Promise<StaffRoundView> {
    const round = await this.rounds.byId(id);
    if (!round) throw new NothingHere();
    const { gaps, pool } = await this.readiness.of(round);
    const { contestId, contestName, number, name, schedule, releasedAt, resultPublishedAt, ruleSetId } = round;
    return {
      id,
      contestId,
      contestName,
      number,
      name,
      opensAt: isoOf(schedule.opensAt),
      closesAt: isoOf(schedule.closesAt),
      phase: phaseOf(round, this.clock.nowMs()),
      releasedAt: releasedAt === null ? null : isoOf(releasedAt),
      locked: releasedAt !== null,
      resultPublishedAt: resultPublishedAt === null ? null : isoOf(resultPublishedAt),
      ruleSetId,
      rules: ruleSetView(round.rules),
      blueprint: { rows: round.blueprint.rows.map((row) => ({ ...row })) },
      lotCommitment: round.lotCommitment,
      extensions: (await this.extensions.ofRound(id)).map(extensionViewOf),
      checklist: checklistOf(gaps, currentContext().locale),
      pool: {
        questionCount: pool.length,
        likeness: likenessView(this.repeats.likeness(round.blueprint, pool)),
        repeats: await this.repeats.earlier(round.blueprint, pool, { contestId, number }),
      },
    };
  }
}

const isoOf = (instant: number) => new Date(instant).toISOString();

function extensionViewOf({
  closedBefore,
  closesNow,
  reason,
  createdAt,
  createdByName,
}: ListedExtension): ExtensionView {
  return {
    closedBefore: closedBefore.toISOString(),
    closesNow: closesNow.toISOString(),
    reason,
    createdAt: createdAt.toISOString(),
    createdByName,
  };
}
