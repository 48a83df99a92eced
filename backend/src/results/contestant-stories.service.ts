import { Injectable } from '@nestjs/common';
import { BarredRoster } from '../accounts/barred-roster.service.js';
import type { Contestant } from '../accounts/contestant.entity.js';
import { Contestants } from '../accounts/contestants.service.js';
import { type CatalogueRound, phaseOf, RoundCatalogue } from '../contests/round-catalogue.js';
import { maskPhone } from '../domain/phone.js';
import { Attempts, type KeptAttempt } from '../participation/attempts.repository.js';
import { Clock } from '../platform/clock/clock.js';
import { NothingHere } from '../platform/errors/common-problems.js';
import { currentContext } from '../platform/http/request-context.js';
import { KeyLooks } from '../question-bank/key-looks.service.js';
import { UnitDirectory } from '../units/unit-directory.js';
import { ContestantHistory } from './contestant-history.repository.js';
import { Exclusions } from './exclusions.repository.js';
import { QuestionRulings } from './question-rulings.repository.js';
import { RankingReading } from './ranking-reading.service.js';
import { ResultRows } from './result-rows.repository.js';
import { Results } from './results.repository.js';
import { ruledKey } from './ruled-key.js';
import { type ShownQuestion, shownQuestions } from './shown-questions.js';
import type { StoryAttempt, StoryContestant, StoryQuestion, StoryStatus, StoryView } from './story.dto.js';
import { storyEvents } from './story-events.js';

/** Enough of a keyed hash to see that two are equal. */
const NETWORK_LENGTH = 12;

/** Everything about one contestant in one round on one page, for the jury. */
@Injectable()
export class ContestantStories {
  constructor(
    private readonly catalogue: RoundCatalogue,
    private readonly contestants: Contestants,
    private readonly units: UnitDirectory,
    private readonly roster: BarredRoster,
    private readonly exclusions: Exclusions,
    private readonly attempts: Attempts,
    private readonly rulings: QuestionRulings,
    private readonly results: Results,
    private readonly rows: ResultRows,
    private readonly ranking: RankingReading,
    private readonly history: ContestantHistory,
    private readonly looks: KeyLooks,
    private readonly clock: Clock,
  ) {}

  /** Problem: nothing-here, also for somebody who did not enter the round. */
  async of(roundId: string, contestantId: string): Promise<StoryView> {
    const round = await this.catalogue.round(roundId);
    const contestant = await this.contestants.byId(contestantId);
    const entry = await this.exclusions.entryOf(roundId, contestantId);
    if (!round || !contestant || !entry) throw new NothingHere();
    const decisions = await this.exclusions.ofContestant(roundId, contestantId);
    const latest = await this.results.latest({ contestId: round.contestId, roundId });
    const row = latest && (await this.rows.ofContestant(latest.id, contestantId));
    const readable = latest && { result: latest, prizes: round.rules.prizes };
    const events = { decisions, audited: await this.history.of(contestantId), contestant };
    return {
      contestant: await this.personView(contestant),
      status: await this.statusOf(
        contestant,
        decisions.some(({ reinstatedAt }) => reinstatedAt === null),
      ),
      entry: { ...entry, predictionLockedAt: entry.predictionLockedAt?.toISOString() ?? null },
      attempts: await this.attemptViews(round, contestantId, row?.attemptId ?? null),
      history: storyEvents(events, currentContext().locale),
      row: readable && (await this.ranking.row(readable, contestantId)),
    };
  }

  private async personView(contestant: Contestant): Promise<StoryContestant> {
    const { id, fullName, dateOfBirth, phone, communeId, unitId, unitOther, group, guardianName } = contestant;
    const names = await this.units.namesOf([communeId, unitId].filter((unit) => unit !== null));
    return {
      ...{ id, name: fullName, dateOfBirth, group, guardianName },
      maskedPhone: phone === null ? null : maskPhone(phone),
      commune: communeId === null ? null : (names.get(communeId)?.name ?? null),
      unit: unitId === null ? unitOther : (names.get(unitId)?.name ?? null),
      registeredAt: contestant.registeredAt.toISOString(),
    };
  }

  private async statusOf({ id, withdrawnAt }: Contestant, isDisqualified: boolean): Promise<StoryStatus> {
    if (withdrawnAt !== null) return 'withdrawn';
    if (isDisqualified) return 'disqualified';
    return (await this.roster.matchesAmong([id])).get(id)?.kind === 'barred' ? 'barred' : 'eligible';
  }

  /** Question by question once the round has closed, except for administrators: that tells the keys. */
  private async attemptViews(
    round: CatalogueRound,
    contestantId: string,
    countedId: string | null,
  ): Promise<StoryAttempt[]> {
    const pool = await this.catalogue.pool(round.id);
    const key = ruledKey(pool, await this.rulings.ofRound(round.id));
    const showsKeys = phaseOf(round, this.clock.nowMs()) === 'closed' && currentContext().actorRole !== 'administrator';
    const attempts = await this.attempts.ofContestant(round.id, contestantId);
    const views = attempts.map((attempt) => ({
      ...attemptView(attempt, attempt.id === countedId),
      questions: showsKeys ? shownQuestions(attempt, pool, key).map(questionView) : [],
    }));
    const shown = new Set(views.flatMap(({ questions }) => questions.map(({ ordinal }) => ordinal)));
    await this.looks.recordVersions(
      pool.filter(({ ordinal }) => shown.has(ordinal)).map(({ questionVersionId }) => questionVersionId),
      'contestant-story',
    );
    return views;
  }
}

function attemptView(attempt: KeptAttempt, counted: boolean): Omit<StoryAttempt, 'questions'> {
  const { id, number, startedAt, deadlineAt, submittedAt, finalisedBy, score, userAgent, receiptCode } = attempt;
  return {
    ...{ id, number, finalisedBy, score, counted, userAgent, receiptCode },
    startedAt: startedAt.toISOString(),
    deadlineAt: deadlineAt.toISOString(),
    submittedAt: submittedAt?.toISOString() ?? null,
    durationMs: submittedAt === null ? null : submittedAt.getTime() - startedAt.getTime(),
    network: attempt.network?.slice(0, NETWORK_LENGTH) ?? null,
  };
}

function questionView(question: ShownQuestion): StoryQuestion {
  const { position, ordinal, stem, options, choice, correctChoice, voided, right } = question;
  return { position, ordinal, stem, options, choice, correctChoice, voided, right };
}
