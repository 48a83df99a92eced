import { Injectable, Logger } from '@nestjs/common';
import { AuditLog } from '../audit/audit-log.js';
import { Announcing } from '../contests/announcing.service.js';
import { CurrentContest } from '../contests/current-contest.js';
import { type CatalogueRound, RoundCatalogue } from '../contests/round-catalogue.js';
import { RoundPublication } from '../contests/round-publication.service.js';
import { Clock } from '../platform/clock/clock.js';
import { Database } from '../platform/database/database.js';
import { NothingHere } from '../platform/errors/common-problems.js';
import { StandingUpkeep } from '../standings/standing-upkeep.service.js';
import { DueComputations } from './due-computations.repository.js';
import { LaterRounds } from './later-rounds.service.js';
import {
  ResultMissing,
  ResultNotConfirmed,
  ResultNotLatest,
  ResultOutdated,
  ResultRecomputing,
  TiesUnresolved,
} from './result.errors.js';
import { type NamedResult, type ResultSubject, Results } from './results.repository.js';
import { RoundOutdating } from './round-outdating.service.js';

/** The jury's two signatures: confirming the latest version, then making it public. */
@Injectable()
export class ResultSigning {
  private readonly log = new Logger('results');

  constructor(
    private readonly database: Database,
    private readonly catalogue: RoundCatalogue,
    private readonly contest: CurrentContest,
    private readonly results: Results,
    private readonly due: DueComputations,
    private readonly outdating: RoundOutdating,
    private readonly laterRounds: LaterRounds,
    private readonly publication: RoundPublication,
    private readonly announcing: Announcing,
    private readonly upkeep: StandingUpkeep,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  /** Problems: nothing-here, result-missing, result-not-latest, ties-unresolved, result-outdated. */
  async confirmRound(roundId: string, version: number, by: string): Promise<void> {
    const round = await this.required(roundId);
    await this.laterRounds.following(round, by, () => this.confirm(subjectOf(round), version, by));
  }

  /** Problems: those of confirming, and result-not-confirmed. */
  async publishRound(roundId: string, version: number, by: string): Promise<void> {
    const round = await this.required(roundId);
    await this.laterRounds.following(round, by, () =>
      this.publish(subjectOf(round), version, by, async (result, at) => {
        await this.publication.markPublished(roundId, at);
        await this.announceReplacement(round, result, by);
      }),
    );
  }

  async confirmOverall(version: number, by: string): Promise<void> {
    const { id: contestId } = await this.contest.required();
    await this.confirm({ contestId, roundId: null }, version, by);
  }

  async publishOverall(version: number, by: string): Promise<void> {
    const { id: contestId } = await this.contest.required();
    await this.publish({ contestId, roundId: null }, version, by, (_result, at) =>
      this.publication.markOverallPublished(contestId, at),
    );
  }

  private async confirm(subject: ResultSubject, version: number, by: string): Promise<void> {
    await this.database.run(async () => {
      const result = await this.lockLatest(subject, version);
      if (result.confirmedAt !== null) return;
      const [tie] = result.unresolvedTies;
      if (tie) {
        const { rank, contestantCount: contestants, prizeCodes } = tie;
        throw new TiesUnresolved({ rank, contestants, prizes: prizeCodes.length });
      }
      await this.results.confirm(result.id, this.clock.now(), by);
      await this.record('result-confirmed', subject, result);
    });
  }

  private async publish(
    subject: ResultSubject,
    version: number,
    by: string,
    makePublic: (result: NamedResult, at: Date) => Promise<void>,
  ): Promise<void> {
    await this.database.run(async () => {
      const result = await this.lockLatest(subject, version);
      if (result.publishedAt !== null) return;
      if (result.confirmedAt === null) throw new ResultNotConfirmed({ version });
      const at = this.clock.now();
      await this.results.publish(result.id, at, by);
      await makePublic(result, at);
      await this.record('result-published', subject, result);
      await this.database.afterCommit(() => this.fillBoards(subject));
    });
  }

  private async lockLatest(subject: ResultSubject, version: number): Promise<NamedResult> {
    await this.results.lock(subject);
    const latest = await this.results.latest(subject);
    if (!latest) throw new ResultMissing();
    if (await this.due.isDue(subject)) throw new ResultRecomputing();
    if (latest.version !== version) throw new ResultNotLatest({ latest: latest.version });
    if (latest.publishedAt === null && (await this.outdating.isOutdated(latest))) throw new ResultOutdated();
    return latest;
  }

  /** The public must be able to tell that a published list was replaced, and why. */
  private async announceReplacement(round: CatalogueRound, result: NamedResult, by: string): Promise<void> {
    const versions = await this.results.versions(subjectOf(round));
    const wasPublic = versions.some(({ id, publishedAt }) => id !== result.id && publishedAt !== null);
    if (!wasPublic) return;
    await this.announcing.announce(
      {
        contestId: round.contestId,
        roundId: round.id,
        title: `Kết quả ${round.name} được cập nhật`,
        body: `Kết quả ${round.name} đã được tính lại và công bố lại (bản ${result.version}). Lý do: ${result.reason}`,
        visibleFrom: this.clock.now().toISOString(),
      },
      by,
    );
  }

  /** Redis can be away: the sweep fills the boards then. */
  private async fillBoards(subject: ResultSubject): Promise<void> {
    try {
      await this.upkeep.afterPublication(subject);
    } catch (error) {
      this.log.warn({ boards: String(error) });
    }
  }

  private async record(action: string, subject: ResultSubject, { version, inputHash }: NamedResult): Promise<void> {
    const subjectType = subject.roundId === null ? 'contest' : 'round';
    const subjectId = subject.roundId ?? subject.contestId;
    await this.audit.record({ action, subjectType, subjectId, details: { version, inputHash } });
  }

  private async required(roundId: string): Promise<CatalogueRound> {
    const round = await this.catalogue.round(roundId);
    if (!round) throw new NothingHere();
    return round;
  }
}

const subjectOf = ({ contestId, id }: CatalogueRound): ResultSubject => ({ contestId, roundId: id });
