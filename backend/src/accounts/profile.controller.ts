import { Body, Controller, Get, Header, HttpCode, Patch, Post, Put, Res } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Allow, CurrentAccount, type SignedIn } from '../platform/http/access.js';
import { attachmentNamed } from '../platform/tables/named-file.js';
import { Departure } from './departure.service.js';
import { PasswordChange } from './password-change.service.js';
import { PasswordChangeRequest, PasswordProof } from './password.dto.js';
import { PersonalData } from './personal-data.service.js';
import { ProfileChangeRequest, ProfileView } from './profile.dto.js';
import { Profiles } from './profiles.service.js';
import { SessionCookie } from './session-cookie.js';

@ApiTags('profile')
@Controller('profile')
export class ProfileController {
  constructor(
    private readonly profiles: Profiles,
    private readonly passwordChange: PasswordChange,
    private readonly personalData: PersonalData,
    private readonly departure: Departure,
    private readonly cookie: SessionCookie,
  ) {}

  @Get()
  @Allow('contestant')
  @ApiOkResponse({ type: ProfileView })
  mine(@CurrentAccount() me: SignedIn): Promise<ProfileView> {
    return this.profiles.of(me.accountId);
  }

  @Patch()
  @Allow('contestant')
  @ApiOkResponse({ type: ProfileView })
  change(@CurrentAccount() me: SignedIn, @Body() request: ProfileChangeRequest): Promise<ProfileView> {
    return this.profiles.change(me.accountId, request);
  }

  /** Sets a new password; other devices are signed out. */
  @Put('password')
  @HttpCode(204)
  @Allow('contestant', 'organiser', 'judge', 'administrator')
  @ApiNoContentResponse()
  async changePassword(@CurrentAccount() me: SignedIn, @Body() request: PasswordChangeRequest): Promise<void> {
    await this.passwordChange.change(me, request);
  }

  /** Everything that is kept about the person, as a JSON file (Law 91/2025/QH15). */
  @Get('export')
  @Allow('contestant')
  @Header('content-disposition', attachmentNamed('du-lieu-ca-nhan.json'))
  @ApiOkResponse({ schema: { type: 'object', additionalProperties: true } })
  export(@CurrentAccount() me: SignedIn): Promise<Record<string, unknown>> {
    return this.personalData.of(me.accountId);
  }

  /** Withdraws consent: ends taking part, leaves every ranking not yet published, signs out elsewhere. */
  @Post('withdrawal')
  @HttpCode(204)
  @Allow('contestant')
  @ApiNoContentResponse()
  async withdraw(@CurrentAccount() me: SignedIn, @Body() { password }: PasswordProof): Promise<void> {
    await this.departure.withdraw(me, password);
  }

  /** Erases the personal data and the account; attempts stay without a name. */
  @Post('deletion')
  @HttpCode(204)
  @Allow('contestant')
  @ApiNoContentResponse()
  async delete(
    @CurrentAccount() me: SignedIn,
    @Body() { password }: PasswordProof,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    await this.departure.erase(me, password);
    this.cookie.take(reply);
  }
}
