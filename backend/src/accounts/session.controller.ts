import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Post, Req, Res } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Allow, CurrentAccount, MaybeAccount, Public, type SignedIn } from '../platform/http/access.js';
import { Devices } from './devices.service.js';
import { SessionCookie, tokenOf, userAgentOf } from './session-cookie.js';
import { SessionViews } from './session-views.service.js';
import { DeviceView, SessionView, SignInRequest } from './session.dto.js';
import { Sessions } from './sessions.service.js';
import { SignIn } from './sign-in.service.js';

@ApiTags('session')
@Controller('session')
export class SessionController {
  constructor(
    private readonly signIn: SignIn,
    private readonly sessions: Sessions,
    private readonly devices: Devices,
    private readonly views: SessionViews,
    private readonly cookie: SessionCookie,
  ) {}

  /** Who is signed in, and the server's time. */
  @Get()
  @Public()
  @ApiOkResponse({ type: SessionView })
  current(@MaybeAccount() account: SignedIn | null): SessionView {
    return this.views.of(account);
  }

  /** Signs in on this device; a session that it had before ends. */
  @Post()
  @HttpCode(200)
  @Public()
  @ApiOkResponse({ type: SessionView })
  async open(
    @Body() request: SignInRequest,
    @Req() http: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionView> {
    const device = { userAgent: userAgentOf(http), network: http.ip, formerToken: tokenOf(http) };
    const opened = await this.signIn.with(request, device);
    this.cookie.give(reply, opened);
    return this.views.of(opened.signedIn);
  }

  /** Signs this device out. */
  @Delete()
  @HttpCode(204)
  @Allow('contestant', 'organiser', 'judge', 'administrator')
  @ApiNoContentResponse()
  async close(@CurrentAccount() me: SignedIn, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    await this.sessions.end(me.accountId, me.sessionId);
    this.cookie.take(reply);
  }

  /** The devices on which the account is signed in, the latest first. */
  @Get('devices')
  @Allow('contestant', 'organiser', 'judge', 'administrator')
  @ApiOkResponse({ type: [DeviceView] })
  listDevices(@CurrentAccount() me: SignedIn): Promise<DeviceView[]> {
    return this.devices.of(me);
  }

  /** Signs one of the account's devices out. */
  @Delete('devices/:id')
  @HttpCode(204)
  @Allow('contestant', 'organiser', 'judge', 'administrator')
  @ApiNoContentResponse()
  async endDevice(@CurrentAccount() me: SignedIn, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    await this.devices.end(me, id);
  }
}
