import { Injectable } from '@nestjs/common';
import { AuditLog } from '../audit/audit-log.js';
import { Clock } from '../platform/clock/clock.js';
import { Secrets } from '../platform/crypto/secrets.js';
import { Database } from '../platform/database/database.js';
import { fault, NothingHere, RequestInvalid } from '../platform/errors/common-problems.js';
import type { AnnouncementChangeRequest, AnnouncementRequest, StaffAnnouncementView } from './announcement.dto.js';
import { AnnouncementRepository, type ListedAnnouncement } from './announcement.repository.js';
import { AnnouncementBackwards } from './contest.errors.js';
import { ContestRepository } from './contest.repository.js';
import { CurrentContest } from './current-contest.js';
import { HomeMaterial } from './home-material.js';
import { RoundRepository } from './round.repository.js';

/** Texts for everybody on the home page. */
@Injectable()
export class Announcing {
  constructor(
    private readonly database: Database,
    private readonly announcements: AnnouncementRepository,
    private readonly contests: ContestRepository,
    private readonly rounds: RoundRepository,
    private readonly current: CurrentContest,
    private readonly home: HomeMaterial,
    private readonly audit: AuditLog,
    private readonly secrets: Secrets,
    private readonly clock: Clock,
  ) {}

  async list(contestId: string | null): Promise<StaffAnnouncementView[]> {
    const id = contestId ?? (await this.current.required()).id;
    return (await this.announcements.ofContest(id)).map(viewOf);
  }

  async announce(request: AnnouncementRequest, createdBy: string): Promise<StaffAnnouncementView> {
    const id = this.secrets.newId();
    const { contestId, roundId = null, title, body } = request;
    const visible = visibilityOf(request.visibleFrom, request.visibleUntil ?? null);
    await this.database.run(async () => {
      if (!(await this.contests.byId(contestId))) throw unknown('/contestId');
      await this.refuseForeignRound(roundId, contestId);
      const createdAt = this.clock.now();
      await this.announcements.insert({ id, contestId, roundId, title, body, ...visible, createdBy, createdAt });
      await this.record('announcement-made', id, { ...request });
    });
    return this.view(id);
  }

  async change(id: string, request: AnnouncementChangeRequest): Promise<StaffAnnouncementView> {
    await this.database.run(async () => {
      const known = await this.announcements.byId(id);
      if (!known) throw new NothingHere();
      if (Object.keys(request).length === 0) return;
      const { visibleFrom = known.visibleFrom, visibleUntil = known.visibleUntil, ...texts } = request;
      await this.refuseForeignRound(texts.roundId ?? null, known.contestId);
      await this.announcements.update(id, { ...texts, ...visibilityOf(visibleFrom, visibleUntil) });
      await this.record('announcement-changed', id, { ...request });
    });
    return this.view(id);
  }

  async remove(id: string): Promise<void> {
    await this.database.run(async () => {
      const known = await this.announcements.byId(id);
      if (!known) throw new NothingHere();
      await this.announcements.remove(id);
      await this.record('announcement-removed', id, { title: known.title, body: known.body });
    });
  }

  private async view(id: string): Promise<StaffAnnouncementView> {
    const found = await this.announcements.byId(id);
    if (!found) throw new NothingHere();
    return viewOf(found);
  }

  private async refuseForeignRound(roundId: string | null, contestId: string): Promise<void> {
    if (roundId === null) return;
    const round = await this.rounds.byId(roundId);
    if (round?.contestId !== contestId) throw unknown('/roundId');
  }

  private async record(action: string, subjectId: string, details: Record<string, unknown>): Promise<void> {
    await this.audit.record({ action, subjectType: 'announcement', subjectId, details });
    await this.database.afterCommit(() => this.home.forget());
  }
}

function visibilityOf(from: string | Date, until: string | Date | null) {
  const visible = { visibleFrom: new Date(from), visibleUntil: until === null ? null : new Date(until) };
  if (visible.visibleUntil === null || visible.visibleFrom < visible.visibleUntil) return visible;
  const place = fault('/visibleUntil', 'announcement-backwards', 'Phải sau thời điểm hiện.', 'Must be later.');
  throw new AnnouncementBackwards({ faults: [place] });
}

function unknown(pointer: string): InstanceType<typeof RequestInvalid> {
  return new RequestInvalid({ faults: [fault(pointer, 'unknown', 'Không tìm thấy.', 'There is no such thing.')] });
}

function viewOf(announcement: ListedAnnouncement): StaffAnnouncementView {
  const { id, contestId, roundId, title, body, visibleFrom, visibleUntil, createdAt, createdByName } = announcement;
  return {
    id,
    contestId,
    roundId,
    title,
    body,
    visibleFrom: visibleFrom.toISOString(),
    visibleUntil: visibleUntil?.toISOString() ?? null,
    createdAt: createdAt.toISOString(),
    createdByName,
  };
}
