import { Module } from '@nestjs/common';
import { AcceptQuestionImport } from './accept-question-import.job.js';
import { CheckQuestionImport } from './check-question-import.job.js';
import { QuestionApproval } from './question-approval.service.js';
import { QuestionEditing } from './question-editing.service.js';
import { QuestionFile } from './question-file.service.js';
import { QuestionImportRepository } from './question-import.repository.js';
import { QuestionImporting } from './question-importing.service.js';
import { QuestionImportsController } from './question-imports.controller.js';
import { QuestionReading } from './question-reading.service.js';
import { QuestionRepository } from './question.repository.js';
import { QuestionSeeding } from './question-seeding.service.js';
import { QuestionsController } from './questions.controller.js';
import { QuestionTemplates } from './question-templates.service.js';
import { QuestionWritingRepository } from './question-writing.repository.js';
import { ResumeQuestionImports } from './resume-question-imports.job.js';
import { TopicList } from './topic-list.service.js';
import { TopicRepository } from './topic.repository.js';
import { TopicsController } from './topics.controller.js';

@Module({
  controllers: [TopicsController, QuestionsController, QuestionImportsController],
  providers: [
    AcceptQuestionImport,
    CheckQuestionImport,
    QuestionApproval,
    QuestionEditing,
    QuestionFile,
    QuestionImportRepository,
    QuestionImporting,
    QuestionReading,
    QuestionRepository,
    QuestionSeeding,
    QuestionTemplates,
    QuestionWritingRepository,
    ResumeQuestionImports,
    TopicList,
    TopicRepository,
  ],
  exports: [QuestionApproval, QuestionEditing, QuestionSeeding, TopicList, TopicRepository],
})
export class QuestionBankModule {}
