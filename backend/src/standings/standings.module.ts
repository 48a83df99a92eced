import { Module } from '@nestjs/common';
import { AccountsModule } from '../accounts/accounts.module.js';
import { ContestsModule } from '../contests/contests.module.js';
import { BoardMemory } from './board-memory.js';
import { Leaderboards } from './leaderboards.repository.js';
import { LiveBoards } from './live-boards.service.js';
import { LiveEntrants } from './live-entrants.service.js';
import { LiveStandings } from './live-standings.repository.js';
import { LiveUnits } from './live-units.service.js';
import { PublicPeople } from './public-people.repository.js';
import { PublishedBoards } from './published-boards.service.js';
import { PublishedLists } from './published-list.repository.js';
import { PublishedStandings } from './published-standings.repository.js';
import { RebuildStandings } from './rebuild-standings.job.js';
import { StandingHub } from './standing-hub.js';
import { StandingReading } from './standing-reading.service.js';
import { StandingSources } from './standing-sources.service.js';
import { StandingStreams } from './standing-streams.service.js';
import { StandingUpkeep } from './standing-upkeep.service.js';
import { StandingsController } from './standings.controller.js';
import { SubmissionRecorded } from './submission-recorded.job.js';
import { UnitBoards } from './unit-boards.service.js';
import { UnitEntrants } from './unit-entrants.repository.js';
import { UnitStandingReading } from './unit-standing-reading.service.js';

@Module({
  imports: [AccountsModule, ContestsModule],
  controllers: [StandingsController],
  providers: [
    BoardMemory,
    Leaderboards,
    LiveBoards,
    LiveEntrants,
    LiveStandings,
    LiveUnits,
    PublicPeople,
    PublishedBoards,
    PublishedLists,
    PublishedStandings,
    RebuildStandings,
    StandingHub,
    StandingReading,
    StandingSources,
    StandingStreams,
    StandingUpkeep,
    SubmissionRecorded,
    UnitBoards,
    UnitEntrants,
    UnitStandingReading,
  ],
  exports: [Leaderboards, LiveStandings, StandingReading, StandingUpkeep],
})
export class StandingsModule {}
