import { Injectable } from '@nestjs/common';
import { BarredRoster } from '../accounts/barred-roster.service.js';
import { Contestants } from '../accounts/contestants.service.js';
import { type CatalogueRound, RoundCatalogue } from '../contests/round-catalogue.js';
import { Attempts, type KeptAttempt } from '../participation/attempts.repository.js';
import { NothingHere } from '../platform/errors/common-problems.js';
import { currentContext } from '../platform/http/request-context.js';
import { StandingReading } from '../standings/standing-reading.service.js';
import { decidedByView, prizeNoteView } from './decided-by.js';
import { Exclusions } from './exclusions.repository.js';
import type { MyResultAttempt, MyResultQuestion, MyResultView, NotRankedReason } from './my-result.dto.js';
import { type PublicResult, PublicResults } from './public-results.service.js';
import type { ResultRow } from './result-row.entity.js';
import { ResultRows } from './result-rows.repository.js';
import { shownQuestions } from './shown-questions.js';

/** What contestants learn about themselves once a result is public. */
@Injectable()
export class MyResults {
  constructor(
    private readonly catalogue: RoundCatalogue,
    private readonly publicResults: PublicResults,
    private readonly rows: ResultRows,
    private readonly attempts: Attempts,
    private readonly exclusions: Exclusions,
    private readonly roster: BarredRoster,
    private readonly contestants: Contestants,
    private readonly standings: StandingReading,
  ) {}

  /** Problem: nothing-here. Before publication nothing is looked up but the round. */
  async of(roundId: string, contestantId: string): Promise<MyResultView> {
    const round = await this.catalogue.round(roundId);
    if (!round) throw new NothingHere();
    const nothing = { ...NOTHING, roundId, roundName: round.name };
    const common = await this.publicResults.of(round);
    if (!common) return nothing;
    const { result } = common;
    const [kept, row] = await Promise.all([
      this.attempts.ofContestant(roundId, contestantId),
      this.rows.ofContestant(result.id, contestantId),
    ]);
    const attempts = kept.filter(isSubmitted);
    const { actualCount, questionCount, participantCount: rankedCount } = result;
    const known = { ...nothing, actualCount, questionCount, rankedCount };
    const counted = row ? attempts.find(({ id }) => id === row.attemptId) : attempts.at(-1);
    if (!counted) return { ...known, state: 'not-entered', notRankedReason: 'no-attempt' };
    return {
      ...known,
      state: 'published',
      ...(row ? this.ranked(round, row) : { score: counted.score }),
      notRankedReason: row ? null : await this.reasonNotRanked(roundId, contestantId),
      attempt: attemptView(counted),
      questions: questionsOf(common, counted),
      neighbours: row ? (await this.standings.around(roundId, contestantId)).rows : [],
    };
  }

  private ranked({ rules }: CatalogueRound, row: ResultRow) {
    const { score, prediction, distance, rank, prizeCode } = row;
    const { locale } = currentContext();
    return {
      ...{ score, prediction, distance, rank },
      prizeName: rules.prizes.find(({ code }) => code === prizeCode)?.name ?? null,
      prizeNote: prizeNoteView(row.prizeNote, locale),
      decidedBy: decidedByView(row.decidedByKey, row.decidedByMargin, locale),
    };
  }

  private async reasonNotRanked(roundId: string, contestantId: string): Promise<NotRankedReason> {
    if ((await this.exclusions.disqualifiedIds(roundId)).has(contestantId)) return 'disqualified';
    const match = (await this.roster.matchesAmong([contestantId])).get(contestantId);
    if (match?.kind === 'barred') return 'barred';
    return (await this.contestants.isWithdrawn(contestantId)) ? 'withdrawn' : 'disqualified';
  }
}

type SubmittedAttempt = KeptAttempt & { readonly submittedAt: Date; readonly receiptCode: string };

const isSubmitted = (attempt: KeptAttempt): attempt is SubmittedAttempt =>
  attempt.submittedAt !== null && attempt.receiptCode !== null;

function questionsOf({ pool, key }: PublicResult, attempt: KeptAttempt): MyResultQuestion[] {
  return shownQuestions(attempt, pool, key).map(({ ordinal: _ordinal, choice, ...shown }) => ({
    ...shown,
    myChoice: choice,
  }));
}

function attemptView({ number, startedAt, submittedAt, receiptCode }: SubmittedAttempt): MyResultAttempt {
  return {
    number,
    startedAt: startedAt.toISOString(),
    submittedAt: submittedAt.toISOString(),
    durationMs: submittedAt.getTime() - startedAt.getTime(),
    receiptCode,
  };
}

const NOTHING: Omit<MyResultView, 'roundId' | 'roundName'> = {
  state: 'not-published',
  score: null,
  questionCount: null,
  actualCount: null,
  prediction: null,
  distance: null,
  rank: null,
  rankedCount: null,
  prizeName: null,
  prizeNote: null,
  notRankedReason: null,
  decidedBy: null,
  attempt: null,
  questions: [],
  neighbours: [],
};
