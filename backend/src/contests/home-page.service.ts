import { Injectable } from '@nestjs/common';
import { questionCountOf } from '../domain/question-count.js';
import { DEFAULT_RULES } from '../domain/rules.js';
import { Clock } from '../platform/clock/clock.js';
import type { AnnouncementView } from './announcement.dto.js';
import type { Announcement } from './announcement.entity.js';
import { NoContest } from './contest.errors.js';
import { HomeMaterial } from './home-material.js';
import type { ContestSummary, HomeView, RoundSummary } from './home.dto.js';
import { presentRound } from './present-round.js';
import { type CatalogueRound, phaseOf } from './round-catalogue.js';
import { prizeViews } from './rule-set-view.js';

/** The first page: what is open, until when, what can be won. It says nothing about who took part or how. */
@Injectable()
export class HomePage {
  constructor(
    private readonly material: HomeMaterial,
    private readonly clock: Clock,
  ) {}

  /** Problem: no-contest. */
  async view(): Promise<HomeView> {
    const material = await this.material.current();
    if (!material) throw new NoContest();
    const { contest, rounds, latestRules, announcements } = material;
    const now = this.clock.nowMs();
    const rules = presentRound(rounds, (round) => phaseOf(round, now))?.rules ?? latestRules?.rules ?? DEFAULT_RULES;
    return {
      contest: summaryOf(contest),
      rounds: rounds.map((round) => roundSummaryOf(round, now)),
      prizes: prizeViews(rules.prizes),
      overallPrizes: prizeViews(rules.overallPrizes),
      announcements: announcements.filter((announcement) => isVisible(announcement, now)).map(announcementViewOf),
      standingsVisible: rounds.some((round) => hasVisibleStanding(round, now)),
      serverTime: new Date(now).toISOString(),
    };
  }
}

function summaryOf({ id, name, shortName, organiserName, introduction, timeZone }: ContestSummary): ContestSummary {
  return { id, name, shortName, organiserName, introduction, timeZone };
}

function roundSummaryOf(round: CatalogueRound, now: number): RoundSummary {
  const phase = phaseOf(round, now);
  return {
    id: round.id,
    number: round.number,
    name: round.name,
    opensAt: new Date(round.schedule.opensAt).toISOString(),
    closesAt: new Date(round.schedule.closesAt).toISOString(),
    phase,
    released: round.releasedAt !== null,
    resultPublished: round.resultPublishedAt !== null,
    predictionTarget: round.rules.predictionTarget,
    timeLimitSeconds: round.rules.timeLimitSeconds,
    questionCount: questionCountOf(round.blueprint),
    attemptLimit: round.rules.attemptLimit,
    lotCommitment: round.lotCommitment,
    lotSeed: phase === 'closed' ? round.lotSeed : null,
  };
}

function hasVisibleStanding(round: CatalogueRound, now: number): boolean {
  if (round.resultPublishedAt !== null) return true;
  return round.rules.standingsVisible === 'live' && phaseOf(round, now) !== 'upcoming';
}

function isVisible({ visibleFrom, visibleUntil }: Announcement, now: number): boolean {
  return visibleFrom.getTime() <= now && (visibleUntil === null || now < visibleUntil.getTime());
}

function announcementViewOf({ id, roundId, title, body, visibleFrom }: Announcement): AnnouncementView {
  return { id, roundId, title, body, visibleFrom: visibleFrom.toISOString() };
}
