import { Module } from '@nestjs/common';
import { QuestionBankModule } from '../question-bank/question-bank.module.js';
import { AnnouncementRepository } from './announcement.repository.js';
import { AnnouncementsController } from './announcements.controller.js';
import { Announcing } from './announcing.service.js';
import { BlueprintFeasibilityController } from './blueprint-feasibility.controller.js';
import { BlueprintFeasibility } from './blueprint-feasibility.service.js';
import { ContestDesk } from './contest-desk.service.js';
import { ContestDrafting } from './contest-drafting.service.js';
import { ContestRepository } from './contest.repository.js';
import { CurrentContest } from './current-contest.js';
import { FrontPageController } from './front-page.controller.js';
import { FrontPage } from './front-page.service.js';
import { HomeController } from './home.controller.js';
import { HomeMaterial } from './home-material.js';
import { HomePage } from './home-page.service.js';
import { PaperPreview } from './paper-preview.service.js';
import { RoundCatalogue } from './round-catalogue.js';
import { RoundDesk } from './round-desk.service.js';
import { RoundExtending } from './round-extending.service.js';
import { RoundExtensionRepository } from './round-extension.repository.js';
import { RoundPlanning } from './round-planning.service.js';
import { RoundPoolRepository } from './round-pool.repository.js';
import { RoundPublication } from './round-publication.service.js';
import { RoundReadiness } from './round-readiness.service.js';
import { RoundRelease } from './round-release.service.js';
import { RoundRepeats } from './round-repeats.service.js';
import { RoundRepository } from './round.repository.js';
import { RuleSetRepository } from './rule-set.repository.js';
import { RuleSetting } from './rule-setting.service.js';
import { RulesPage } from './rules-page.service.js';
import { StaffContestsController } from './staff-contests.controller.js';
import { StaffRoundsController } from './staff-rounds.controller.js';

@Module({
  imports: [QuestionBankModule],
  controllers: [
    FrontPageController,
    HomeController,
    StaffContestsController,
    StaffRoundsController,
    BlueprintFeasibilityController,
    AnnouncementsController,
  ],
  providers: [
    Announcing,
    AnnouncementRepository,
    BlueprintFeasibility,
    ContestDesk,
    ContestDrafting,
    ContestRepository,
    CurrentContest,
    FrontPage,
    HomeMaterial,
    HomePage,
    PaperPreview,
    RoundCatalogue,
    RoundDesk,
    RoundExtending,
    RoundExtensionRepository,
    RoundPlanning,
    RoundPoolRepository,
    RoundPublication,
    RoundReadiness,
    RoundRelease,
    RoundRepeats,
    RoundRepository,
    RuleSetRepository,
    RuleSetting,
    RulesPage,
  ],
  exports: [
    Announcing,
    ContestDrafting,
    CurrentContest,
    FrontPage,
    RoundCatalogue,
    RoundPublication,
    RoundRelease,
    RuleSetting,
  ],
})
export class ContestsModule {}
