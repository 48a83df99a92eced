import { Injectable } from '@nestjs/common';
import { type CatalogueRound, RoundCatalogue } from '../contests/round-catalogue.js';
import { Database } from '../platform/database/database.js';
import { ClosedRounds } from './closed-rounds.repository.js';
import { Recomputing } from './recomputing.service.js';
import { ResultRows } from './result-rows.repository.js';

/** A person wins at most once in a contest, so who won in a round decides over the prizes of the later ones. */
@Injectable()
export class LaterRounds {
  constructor(
    private readonly database: Database,
    private readonly catalogue: RoundCatalogue,
    private readonly closed: ClosedRounds,
    private readonly rows: ResultRows,
    private readonly recomputing: Recomputing,
  ) {}

  /** Signs a result of `round`; where that changed its winners, new versions of the later rounds that have a result are asked for. */
  async following(round: CatalogueRound, by: string, sign: () => Promise<void>): Promise<void> {
    await this.database.run(async () => {
      const before = await this.winnersUpTo(round);
      await sign();
      if ((await this.winnersUpTo(round)) === before) return;
      const reason = `Danh sách đạt giải của ${round.name} đã thay đổi.`;
      for (const roundId of await this.closed.laterWithResult(round.contestId, round.number)) {
        const later = await this.catalogue.round(roundId);
        if (later?.rules.onePrizePerPerson)
          await this.recomputing.ask({ contestId: round.contestId, roundId }, { reason, by });
      }
    });
  }

  private async winnersUpTo({ contestId, number }: CatalogueRound): Promise<string> {
    return [...(await this.rows.winners(contestId, number + 1)).keys()].sort().join(' ');
  }
}
