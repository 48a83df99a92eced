import { Injectable } from '@nestjs/common';
import { NothingHere } from '../platform/errors/common-problems.js';
import { KeyLooks } from './key-looks.service.js';
import { placeChanges, wordChanges } from './question-changes.js';
import { type ListedComment, QuestionCommentRepository } from './question-comment.repository.js';
import { type ListedEvent, QuestionEventRepository } from './question-event.repository.js';
import { type CurrentQuestion, QuestionRepository, type QuestionUse } from './question.repository.js';
import type { TimelineEntry, TimelineView } from './question-review.dto.js';
import type { QuestionVersion } from './question-version.entity.js';
import { TopicRepository } from './topic.repository.js';

/** Everything that happened to a question, with what each revision changed. */
@Injectable()
export class QuestionTimeline {
  constructor(
    private readonly questions: QuestionRepository,
    private readonly events: QuestionEventRepository,
    private readonly comments: QuestionCommentRepository,
    private readonly topics: TopicRepository,
    private readonly looks: KeyLooks,
  ) {}

  /** Newest first. It tells keys: the look goes into the audit log where the question was ever approved. */
  async of(id: string): Promise<TimelineView> {
    const question = await this.questions.byId(id);
    if (!question) throw new NothingHere();
    await this.looks.record([id], 'timeline');
    const versions = await this.questions.versionsOf(id);
    const topicNames = await this.topics.names();
    const entries = [
      ...eventEntries(question, await this.events.of(id), versions, topicNames),
      ...(await this.questions.usesOf(id)).map(releaseEntry),
      ...(await this.comments.of(id)).map(commentEntry).toReversed(),
    ];
    // Stable: what happened at the same millisecond stays in its own order.
    return { entries: entries.toSorted((a, b) => Date.parse(b.at) - Date.parse(a.at)) };
  }
}

const NOTHING_MORE = { changes: [], text: null, commentId: null, isOpen: false };

/** `events` newest first: before the newest that moved the question it was where that event says, and so on back. */
function eventEntries(
  question: CurrentQuestion,
  events: readonly ListedEvent[],
  versions: readonly QuestionVersion[],
  topicNames: ReadonlyMap<string, string>,
): TimelineEntry[] {
  const wordsOf = new Map(versions.map((words) => [words.version, words]));
  let place = {
    code: question.code,
    topic: question.topic,
    difficulty: question.difficulty as string,
    week: question.week,
  };
  return events.map(({ kind, at, byName, version, placeBefore }) => {
    const [before, after] = [wordsOf.get(version - 1), wordsOf.get(version)];
    const changes = [
      ...(placeBefore ? placeChanges(placeBefore, place, topicNames) : []),
      ...(kind === 'revised' && before && after ? wordChanges(before, after) : []),
    ];
    if (placeBefore) place = placeBefore;
    return { ...NOTHING_MORE, kind, at: at.toISOString(), byName, version, changes };
  });
}

const releaseEntry = ({ name, releasedAt, version }: QuestionUse): TimelineEntry => ({
  ...NOTHING_MORE,
  kind: 'released',
  at: releasedAt.toISOString(),
  byName: null,
  version,
  text: name,
});

const commentEntry = ({ id, text, version, writtenAt, writtenByName, resolvedAt }: ListedComment): TimelineEntry => ({
  kind: 'commented',
  at: writtenAt.toISOString(),
  byName: writtenByName,
  version,
  changes: [],
  text,
  commentId: id,
  isOpen: resolvedAt === null,
});
