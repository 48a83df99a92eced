import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';

/** What was asked and answered in a counted attempt; `unpackPaper` and `originalAnswers` read it. */
export interface RankedAttempt {
  readonly paper: readonly number[];
  readonly answers: readonly number[];
}

/** So few that a page dies young: pages that live through a collection pile up until the next great one. */
const PAGE = 1_000;

/** The counted attempts of the eligible people of one version of a result: exactly those of its list. */
@Injectable()
export class RankedAttempts {
  constructor(private readonly database: Database) {}

  async count(resultId: string): Promise<number> {
    const [row] = await this.database.query<{ count: number }>(
      'select count(attempt_id) as count from result_row where result_id = $1',
      [resultId],
    );
    return row?.count ?? 0;
  }

  /** A thousand at a time, so that a million need no more memory than those. */
  async *pages(resultId: string): AsyncGenerator<readonly RankedAttempt[]> {
    for (let after = 0; ; after += PAGE) {
      const page = await this.database.query<PackedAttempt>(
        `select array_to_string(attempt.paper, ' ') as paper, array_to_string(attempt.answers, ' ') as answers
         from result_row join attempt on attempt.id = result_row.attempt_id
         where result_row.result_id = $1 and result_row.position > $2 and result_row.position <= $3`,
        [resultId, after, after + PAGE],
      );
      yield page.map(({ paper, answers }) => ({ paper: numbersOf(paper), answers: numbersOf(answers) }));
      if (page.length < PAGE) return;
    }
  }
}

/** The driver reads an array of PostgreSQL letter by letter; numbers with blanks between them are read much faster. */
interface PackedAttempt {
  readonly paper: string;
  readonly answers: string;
}

const numbersOf = (text: string): number[] => (text === '' ? [] : text.split(' ').map(Number));
