import { Injectable } from '@nestjs/common';
import { BarredRoster } from '../accounts/barred-roster.service.js';
import { Contestants } from '../accounts/contestants.service.js';
import { type CatalogueRound, RoundCatalogue } from '../contests/round-catalogue.js';
import type { AnswerKey } from '../domain/grading.js';
import { questionCountOf } from '../domain/question-count.js';
import { sharedMistakes } from '../domain/shared-mistakes.js';
import { gradedQuestions } from '../participation/graded-questions.js';
import { currentContext } from '../platform/http/request-context.js';
import { Exclusions } from './exclusions.repository.js';
import { JurySignalsRepository, type NetworkAttempt } from './jury-signals.repository.js';
import type { SignalKind, SignalView } from './jury-signals.dto.js';
import { QuestionRulings } from './question-rulings.repository.js';
import { ruledKey } from './ruled-key.js';
import { sentenceOfSignal } from './signal-sentences.js';

/** Faster than the questions can be read (DOMAIN §6). */
const FAST_MS = 45_000;
const FEWEST_OF_A_NETWORK = 5;
const MOST_NAMED = 20;

interface Signal {
  readonly kind: SignalKind;
  readonly contestantIds: readonly string[];
  readonly count: number;
  /** How many mistakes a network has in common. */
  readonly mistakeCount?: number;
}

/** What the jury may want to look at. A signal never decides anything. */
@Injectable()
export class JurySignals {
  constructor(
    private readonly repository: JurySignalsRepository,
    private readonly catalogue: RoundCatalogue,
    private readonly rulings: QuestionRulings,
    private readonly roster: BarredRoster,
    private readonly exclusions: Exclusions,
    private readonly contestants: Contestants,
  ) {}

  async of(round: CatalogueRound): Promise<SignalView[]> {
    const fast = await this.repository.fast(round.id, FAST_MS);
    const signals: Signal[] = [
      ...(await this.barredNames(round.id)),
      ...(await this.repository.namesakes(round.id)).map((group) => ({
        kind: 'same-name-and-birth' as const,
        ...group,
      })),
      ...(fast.count > 0 ? [{ kind: 'fast-answers' as const, ...fast }] : []),
      ...(await this.sharedNetworks(round)),
    ];
    const people = await this.contestants.byIds([...new Set(signals.flatMap(({ contestantIds }) => contestantIds))]);
    return signals.map(({ kind, contestantIds, count, mistakeCount }) => ({
      kind,
      contestantIds: [...contestantIds],
      contestants: contestantIds.map((id) => ({ contestantId: id, name: people.get(id)?.fullName ?? '' })),
      count,
      sentence: sentenceOfSignal(kind, { count, mistakeCount: mistakeCount ?? 0 }, currentContext().locale),
    }));
  }

  private async barredNames(roundId: string): Promise<Signal[]> {
    const matches = await this.roster.matchesAmong(null);
    const alike = [...matches].filter(([, { kind }]) => kind === 'flag').map(([id]) => id);
    const entrants = [...(await this.exclusions.entrantsAmong(roundId, alike))];
    return entrants.map((id) => ({ kind: 'barred-name', contestantIds: [id], count: 1 }));
  }

  private async sharedNetworks(round: CatalogueRound): Promise<Signal[]> {
    const questionCount = questionCountOf(round.blueprint);
    const attempts = await this.repository.ofSharedNetworks(round.id, FEWEST_OF_A_NETWORK, questionCount);
    if (attempts.length === 0) return [];
    const key = ruledKey(await this.catalogue.pool(round.id), await this.rulings.ofRound(round.id));
    const groups = sharedMistakes(attempts.map((attempt) => sittingOf(attempt, key)));
    return groups.map(({ contestants, mistakeCount }) => ({
      kind: 'shared-network',
      contestantIds: contestants.slice(0, MOST_NAMED),
      count: contestants.length,
      mistakeCount,
    }));
  }
}

function sittingOf(attempt: NetworkAttempt, key: AnswerKey) {
  const wrong = gradedQuestions(attempt, key).filter(({ outcome }) => outcome === 'wrong');
  const mistakes = wrong.map(({ ordinal, choice }) => `${ordinal}:${choice}`);
  return { contestant: attempt.contestantId, network: attempt.network, mistakes };
}
