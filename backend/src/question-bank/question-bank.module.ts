import { Module } from '@nestjs/common';
import { AcceptQuestionImport } from './accept-question-import.job.js';
import { CheckQuestionImport } from './check-question-import.job.js';
import { KeyLookRepository } from './key-look.repository.js';
import { KeyLooks } from './key-looks.service.js';
import { QuestionBulkDeciding } from './question-bulk-deciding.service.js';
import { QuestionCommentRepository } from './question-comment.repository.js';
import { QuestionCommenting } from './question-commenting.service.js';
import { QuestionCommentsController } from './question-comments.controller.js';
import { QuestionDeciding } from './question-deciding.service.js';
import { QuestionDecisionsController } from './question-decisions.controller.js';
import { QuestionEditing } from './question-editing.service.js';
import { QuestionEventRepository } from './question-event.repository.js';
import { QuestionExport } from './question-export.service.js';
import { QuestionExportController } from './question-export.controller.js';
import { QuestionExportRepository } from './question-export.repository.js';
import { QuestionFile } from './question-file.service.js';
import { QuestionImportAttempts } from './question-import-attempts.service.js';
import { QuestionImportDefaults } from './question-import-defaults.service.js';
import { QuestionImportRepository } from './question-import.repository.js';
import { QuestionImporting } from './question-importing.service.js';
import { QuestionImportsController } from './question-imports.controller.js';
import { QuestionReading } from './question-reading.service.js';
import { QuestionRepository } from './question.repository.js';
import { QuestionSearchRepository } from './question-search.repository.js';
import { QuestionSeeding } from './question-seeding.service.js';
import { QuestionsController } from './questions.controller.js';
import { QuestionTemplates } from './question-templates.service.js';
import { QuestionTimeline } from './question-timeline.service.js';
import { QuestionWritingRepository } from './question-writing.repository.js';
import { ResumeQuestionImports } from './resume-question-imports.job.js';
import { TopicList } from './topic-list.service.js';
import { TopicRepository } from './topic.repository.js';
import { TopicsController } from './topics.controller.js';

@Module({
  controllers: [
    TopicsController,
    QuestionExportController,
    QuestionsController,
    QuestionDecisionsController,
    QuestionCommentsController,
    QuestionImportsController,
  ],
  providers: [
    AcceptQuestionImport,
    CheckQuestionImport,
    KeyLookRepository,
    KeyLooks,
    QuestionBulkDeciding,
    QuestionCommentRepository,
    QuestionCommenting,
    QuestionDeciding,
    QuestionEditing,
    QuestionEventRepository,
    QuestionExport,
    QuestionExportRepository,
    QuestionFile,
    QuestionImportAttempts,
    QuestionImportDefaults,
    QuestionImportRepository,
    QuestionImporting,
    QuestionReading,
    QuestionRepository,
    QuestionSearchRepository,
    QuestionSeeding,
    QuestionTemplates,
    QuestionTimeline,
    QuestionWritingRepository,
    ResumeQuestionImports,
    TopicList,
    TopicRepository,
  ],
  exports: [
    KeyLooks,
    QuestionCommenting,
    QuestionDeciding,
    QuestionEditing,
    QuestionSeeding,
    TopicList,
    TopicRepository,
  ],
})
export class QuestionBankModule {}
