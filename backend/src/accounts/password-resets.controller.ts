import { Body, Controller, HttpCode, Ip, Post } from '@nestjs/common';
import { ApiAcceptedResponse, ApiNoContentResponse, ApiTags } from '@nestjs/swagger';
import { Public } from '../platform/http/access.js';
import { PasswordResetConfirmation, PasswordResetRequest } from './password.dto.js';
import { PasswordResets } from './password-resets.service.js';

@ApiTags('session')
@Controller('password-resets')
export class PasswordResetsController {
  constructor(private readonly resets: PasswordResets) {}

  /** Sends a code by e-mail where the account has an address. The answer is the same in every case. */
  @Post()
  @HttpCode(202)
  @Public()
  @ApiAcceptedResponse({ schema: { type: 'object', additionalProperties: false } })
  async ask(@Body() request: PasswordResetRequest, @Ip() network: string): Promise<Record<string, never>> {
    await this.resets.ask(request.signInName, network);
    return {};
  }

  /** Sets a new password with the code; every device is signed out. */
  @Post('confirmation')
  @HttpCode(204)
  @Public()
  @ApiNoContentResponse()
  async confirm(@Body() request: PasswordResetConfirmation, @Ip() network: string): Promise<void> {
    await this.resets.confirm(request, network);
  }
}
