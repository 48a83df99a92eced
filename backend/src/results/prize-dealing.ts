import { assignPrizes, type PrizeCandidate, type UnresolvedTie } from '../domain/prizes.js';
import type { Prize } from '../domain/rules.js';
import type { StoredTie } from './result.entity.js';

/** What a row of the ranked list says about prizes. */
export interface RowPrize {
  readonly prizeCode: string | null;
  readonly prizeNote: string | null;
}

export interface DealtPrizes {
  readonly prizeOf: (contestant: string) => RowPrize;
  readonly ties: StoredTie[];
}

const NOTHING: RowPrize = { prizeCode: null, prizeNote: null };
/** As many of a tie as a judge would read. */
const SHOWN_OF_A_TIE = 20;

/** Deals prizes to a ranking as it is stored: by contestant, with the ties that are left to the judges. */
export function dealPrizes(
  ranking: Iterable<PrizeCandidate>,
  { prizes, onePrizePerPerson }: { prizes: readonly Prize[]; onePrizePerPerson: boolean },
  alreadyWon: ReadonlyMap<string, string>,
): DealtPrizes {
  const { rows, unresolvedTies } = assignPrizes(ranking, prizes, alreadyWon, onePrizePerPerson);
  const byContestant = new Map<string, RowPrize>(
    rows.map(({ contestant, prize, passedOver }) => [
      contestant,
      { prizeCode: prize?.code ?? null, prizeNote: passedOver?.alreadyWonIn ?? null },
    ]),
  );
  return { prizeOf: (contestant) => byContestant.get(contestant) ?? NOTHING, ties: unresolvedTies.map(storedTie) };
}

const storedTie = ({ rank, contestants, prizes }: UnresolvedTie): StoredTie => ({
  rank,
  contestantCount: contestants.length,
  contestantIds: contestants.slice(0, SHOWN_OF_A_TIE),
  prizeCodes: prizes.map(({ code }) => code),
});
