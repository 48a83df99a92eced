import { Account } from './accounts/account.entity.js';
import { BarredEntry } from './accounts/barred-entry.entity.js';
import { Contestant } from './accounts/contestant.entity.js';
import { PasswordReset } from './accounts/password-reset.entity.js';
import { Session } from './accounts/session.entity.js';
import { AuditEntry } from './audit/audit-entry.entity.js';
import { Announcement } from './contests/announcement.entity.js';
import { Contest } from './contests/contest.entity.js';
import { Round } from './contests/round.entity.js';
import { RoundExtension } from './contests/round-extension.entity.js';
import { RoundQuestion } from './contests/round-question.entity.js';
import { RuleSet } from './contests/rule-set.entity.js';
import { Attempt } from './participation/attempt.entity.js';
import { Entry } from './participation/entry.entity.js';
import { Question } from './question-bank/question.entity.js';
import { QuestionComment } from './question-bank/question-comment.entity.js';
import { QuestionEvent } from './question-bank/question-event.entity.js';
import { QuestionImport } from './question-bank/question-import.entity.js';
import { QuestionVersion } from './question-bank/question-version.entity.js';
import { Topic } from './question-bank/topic.entity.js';
import { StoredItemAnalysis } from './reports/item-analysis.entity.js';
import { Disqualification } from './results/disqualification.entity.js';
import { DueComputation } from './results/due-computation.entity.js';
import { QuestionRuling } from './results/question-ruling.entity.js';
import { Result } from './results/result.entity.js';
import { ResultRow } from './results/result-row.entity.js';
import { Unit } from './units/unit.entity.js';
import { UnitAlias } from './units/unit-alias.entity.js';

/** Every table of the product. */
export const ENTITIES = [
  Account,
  Announcement,
  Attempt,
  AuditEntry,
  BarredEntry,
  Contest,
  Contestant,
  Disqualification,
  DueComputation,
  Entry,
  PasswordReset,
  Question,
  QuestionComment,
  QuestionEvent,
  QuestionImport,
  QuestionRuling,
  QuestionVersion,
  Result,
  ResultRow,
  Round,
  RoundExtension,
  RoundQuestion,
  RuleSet,
  Session,
  StoredItemAnalysis,
  Topic,
  Unit,
  UnitAlias,
];
