import { Module } from '@nestjs/common';
import { UnitsModule } from '../units/units.module.js';
import { AccountsRepository } from './accounts.repository.js';
import { Affiliations } from './affiliations.service.js';
import { AttemptThrottle } from './attempt-throttle.js';
import { BarredEditing } from './barred-editing.service.js';
import { BarredEntries } from './barred-entries.service.js';
import { BarredImport } from './barred-import.service.js';
import { BarredListing } from './barred-listing.service.js';
import { BarredRosterController } from './barred-roster.controller.js';
import { BarredRoster } from './barred-roster.service.js';
import { BarredRepository } from './barred.repository.js';
import { ContestantListing } from './contestant-listing.service.js';
import { ContestantsRepository } from './contestants.repository.js';
import { Contestants } from './contestants.service.js';
import { Departure } from './departure.service.js';
import { Devices } from './devices.service.js';
import { Enrolments } from './enrolment.service.js';
import { ErasedPhones } from './erased-phones.service.js';
import { IdNumbers } from './id-numbers.service.js';
import { PasswordChange } from './password-change.service.js';
import { PasswordProving } from './password-proving.service.js';
import { PasswordResetsController } from './password-resets.controller.js';
import { PasswordResetsRepository } from './password-resets.repository.js';
import { PasswordResets } from './password-resets.service.js';
import { PersonalData } from './personal-data.service.js';
import { ProfileController } from './profile.controller.js';
import { Profiles } from './profiles.service.js';
import { PurgeSessionsJob } from './purge-sessions.job.js';
import { ResetCodes } from './reset-codes.service.js';
import { SendResetCodeJob } from './send-reset-code.job.js';
import { SessionCache } from './session-cache.js';
import { SessionController } from './session.controller.js';
import { SessionCookie } from './session-cookie.js';
import { SessionViews } from './session-views.service.js';
import { SessionsRepository } from './sessions.repository.js';
import { Sessions } from './sessions.service.js';
import { SignIn } from './sign-in.service.js';
import { StaffAccountsController } from './staff-accounts.controller.js';
import { StaffAccounts } from './staff-accounts.service.js';
import { StaffContestantsController } from './staff-contestants.controller.js';

@Module({
  imports: [UnitsModule],
  controllers: [
    SessionController,
    PasswordResetsController,
    ProfileController,
    StaffContestantsController,
    BarredRosterController,
    StaffAccountsController,
  ],
  providers: [
    AccountsRepository,
    Affiliations,
    AttemptThrottle,
    BarredEditing,
    BarredEntries,
    BarredImport,
    BarredListing,
    BarredRepository,
    BarredRoster,
    ContestantListing,
    Contestants,
    ContestantsRepository,
    Departure,
    Devices,
    Enrolments,
    ErasedPhones,
    IdNumbers,
    PasswordChange,
    PasswordProving,
    PasswordResets,
    PasswordResetsRepository,
    PersonalData,
    Profiles,
    PurgeSessionsJob,
    ResetCodes,
    SendResetCodeJob,
    SessionCache,
    SessionCookie,
    Sessions,
    SessionsRepository,
    SessionViews,
    SignIn,
    StaffAccounts,
  ],
  exports: [
    AccountsRepository,
    Affiliations,
    AttemptThrottle,
    BarredRoster,
    Contestants,
    Enrolments,
    IdNumbers,
    PersonalData,
    SessionCookie,
    Sessions,
    SessionViews,
    SignIn,
    StaffAccounts,
  ],
})
export class AccountsModule {}
