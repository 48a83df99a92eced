import { Module } from '@nestjs/common';
import { AccountsModule } from '../accounts/accounts.module.js';
import { ContestsModule } from '../contests/contests.module.js';
import { RegistrationRetry } from './registration-retry.service.js';
import { RegistrationTerms } from './registration-terms.service.js';
import { Registration } from './registration.service.js';
import { RegistrationsController } from './registrations.controller.js';

@Module({
  imports: [AccountsModule, ContestsModule],
  controllers: [RegistrationsController],
  providers: [Registration, RegistrationRetry, RegistrationTerms],
})
export class RegistrationModule {}
