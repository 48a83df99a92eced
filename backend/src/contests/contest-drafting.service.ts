import { Injectable } from '@nestjs/common';
import { AuditLog } from '../audit/audit-log.js';
import type { Blueprint } from '../domain/paper.js';
import { DEFAULT_RULES, type RuleSet } from '../domain/rules.js';
import { weeklyWindows } from '../domain/weekly-plan.js';
import { Clock } from '../platform/clock/clock.js';
import { isTimeZone } from '../platform/clock/zoned-time.js';
import { Secrets } from '../platform/crypto/secrets.js';
import { Database } from '../platform/database/database.js';
import { fault, NothingHere } from '../platform/errors/common-problems.js';
import type { ContestChangeRequest, ContestRequest } from './contest.dto.js';
import type { Contest } from './contest.entity.js';
import { TimeZoneUnknown } from './contest.errors.js';
import { ContestRepository } from './contest.repository.js';
import { CurrentContest } from './current-contest.js';
import { HomeMaterial } from './home-material.js';
import { RoundPlanning } from './round-planning.service.js';
import { RuleSetRepository } from './rule-set.repository.js';

/** A contest with its rounds, as it is planned. Instants are ISO texts or dates. */
export interface ContestPlan extends Omit<Contest, 'id' | 'createdAt' | 'overallPublishedAt'> {
  /** `DEFAULT_RULES` unless told. */
  readonly rules?: RuleSet;
  readonly rounds: readonly PlannedRound[];
}

export interface PlannedRound {
  /** "Tuần 1", "Tuần 2" … unless told. */
  readonly name?: string;
  readonly opensAt: Date;
  readonly closesAt: Date;
  /** Ten questions of any kind unless told. */
  readonly blueprint?: Blueprint;
}

const TEN_OF_ANY_KIND: Blueprint = { rows: [{ topic: null, difficulty: null, count: 10 }] };
const ROUNDS_UNLESS_TOLD = 4;

/** Makes contests, and changes what is said about them. */
@Injectable()
export class ContestDrafting {
  constructor(
    private readonly database: Database,
    private readonly contests: ContestRepository,
    private readonly ruleSets: RuleSetRepository,
    private readonly planning: RoundPlanning,
    private readonly current: CurrentContest,
    private readonly home: HomeMaterial,
    private readonly audit: AuditLog,
    private readonly secrets: Secrets,
    private readonly clock: Clock,
  ) {}

  /** A contest with the default rules; with a first opening also its weekly rounds. Returns its id. */
  async create(request: ContestRequest): Promise<string> {
    const { firstOpensAt, roundCount = ROUNDS_UNLESS_TOLD, ...texts } = request;
    const windows = firstOpensAt ? weeklyWindows(Date.parse(firstOpensAt), roundCount) : [];
    const rounds = windows.map(({ opensAt, closesAt }) => ({
      opensAt: new Date(opensAt),
      closesAt: new Date(closesAt),
    }));
    const { contestId } = await this.createFromPlan({ ...texts, rounds });
    return contestId;
  }

  /** A whole contest at once: its rules as version 1 and its rounds, none of them released. */
  async createFromPlan(plan: ContestPlan): Promise<{ contestId: string; roundIds: string[] }> {
    refuseUnknownZone(plan.timeZone);
    const { rules = DEFAULT_RULES, rounds, ...texts } = plan;
    const made = await this.database.run(async () => {
      const contestId = this.secrets.newId();
      const createdAt = this.clock.now();
      await this.contests.insert({ ...texts, id: contestId, createdAt, overallPublishedAt: null });
      const ruleSetId = this.secrets.newId();
      const note = 'Thể lệ ban đầu';
      await this.ruleSets.insert({ id: ruleSetId, contestId, version: 1, rules, note, createdBy: null, createdAt });
      await this.audit.record({ action: 'contest-created', subjectType: 'contest', subjectId: contestId });
      const roundIds: string[] = [];
      for (const [index, round] of rounds.entries()) {
        const { name = `Tuần ${index + 1}`, blueprint = TEN_OF_ANY_KIND, opensAt, closesAt } = round;
        const window = { opensAt: opensAt.toISOString(), closesAt: closesAt.toISOString() };
        const asRequested = { number: index + 1, name, ...window, ruleSetId, blueprint: mutable(blueprint) };
        roundIds.push(await this.planning.add(contestId, asRequested));
      }
      return { contestId, roundIds };
    });
    this.forget();
    return made;
  }

  async change(id: string, request: ContestChangeRequest): Promise<void> {
    if (request.timeZone !== undefined) refuseUnknownZone(request.timeZone);
    await this.database.run(async () => {
      if (!(await this.contests.lockById(id))) throw new NothingHere();
      if (Object.keys(request).length === 0) return;
      await this.contests.update(id, { ...request });
      await this.audit.record({
        action: 'contest-changed',
        subjectType: 'contest',
        subjectId: id,
        details: { ...request },
      });
    });
    this.forget();
  }

  private forget(): void {
    this.current.forget();
    this.home.forget();
  }
}

const mutable = ({ rows }: Blueprint) => ({ rows: rows.map((row) => ({ ...row })) });

function refuseUnknownZone(timeZone: string): void {
  if (isTimeZone(timeZone)) return;
  const place = fault('/timeZone', 'time-zone-unknown', 'Múi giờ này không tồn tại.', 'There is no such time zone.');
  throw new TimeZoneUnknown({ timeZone }, { faults: [place] });
}
