import { Injectable } from '@nestjs/common';
import type { PoolQuestion } from '../domain/paper.js';
import { Database } from '../platform/database/database.js';
import type { PoolEntry } from './round-catalogue.js';

const WORDS = `question.id as "questionId", version.id as "questionVersionId", question.code, version.stem, version.options,
  version.correct, version.explanation, version.source`;

/** Papers name questions by a two-byte ordinal. */
const MOST_QUESTIONS = 32_000;

export interface EarlierUse {
  readonly roundId: string;
  readonly name: string;
  readonly questionIds: readonly string[];
}

/** The questions that a round draws its papers from: of the bank until it is released, its own frozen ones afterwards. */
@Injectable()
export class RoundPoolRepository {
  constructor(private readonly database: Database) {}

  /** The frozen questions of a released round, by ordinal. */
  frozen(roundId: string): Promise<PoolEntry[]> {
    return this.database.query<PoolEntry>(
      `select frozen.ordinal, frozen.topic, frozen.difficulty, ${WORDS}
       from round_question frozen
         join question_version version on version.id = frozen.question_version_id
         join question on question.id = version.question_id
       where frozen.round_id = $1 order by frozen.ordinal`,
      [roundId],
    );
  }

  /** What the bank would serve now: approved, and meant for this week or for none; null asks for the whole bank. */
  servable(week: number | null): Promise<PoolEntry[]> {
    return this.database.query<PoolEntry>(
      `select (row_number() over (order by question.code) - 1)::int as ordinal, question.topic, question.difficulty, ${WORDS}
       from question
         join question_version version on version.question_id = question.id and version.version = question.version
       where question.status = 'approved' and ($1::int is null or question.week is null or question.week = $1)
       order by question.code limit ${MOST_QUESTIONS}`,
      [week],
    );
  }

  /** Which of these questions, in any version, released rounds before this one had in their pools; by number. */
  earlierUses(
    round: { readonly contestId: string; readonly number: number | null },
    questionIds: readonly string[],
  ): Promise<EarlierUse[]> {
    return this.database.query<EarlierUse>(
      `select round.id as "roundId", round.name, array_agg(distinct version.question_id) as "questionIds"
       from round
         join round_question frozen on frozen.round_id = round.id
         join question_version version on version.id = frozen.question_version_id
       where round.contest_id = $1 and ($2::int is null or round.number < $2) and version.question_id = any($3::uuid[])
       group by round.id order by round.number`,
      [round.contestId, round.number, questionIds],
    );
  }

  /** Keeps these questions, in these versions, for the round. */
  async freeze(roundId: string, entries: readonly PoolEntry[]): Promise<void> {
    await this.database.query(
      `insert into round_question (round_id, ordinal, question_version_id, topic, difficulty)
       select $1, ordinal, version_id, topic, difficulty
       from unnest($2::smallint[], $3::uuid[], $4::text[], $5::text[]) as entry (ordinal, version_id, topic, difficulty)`,
      [
        roundId,
        entries.map(({ ordinal }) => ordinal),
        entries.map(({ questionVersionId }) => questionVersionId),
        entries.map(({ topic }) => topic),
        entries.map(({ difficulty }) => difficulty),
      ],
    );
  }

  async thaw(roundId: string): Promise<void> {
    await this.database.query('delete from round_question where round_id = $1', [roundId]);
  }
}

/** An entry as papers are drawn from it. */
export const drawable = ({ ordinal, topic, difficulty, options }: PoolEntry): PoolQuestion => ({
  ordinal,
  topic,
  difficulty,
  optionCount: options.length,
});
