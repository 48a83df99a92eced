import { Body, Controller, Get, Post, Req, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { SessionCookie, tokenOf, userAgentOf } from '../accounts/session-cookie.js';
import { SessionViews } from '../accounts/session-views.service.js';
import { SessionView } from '../accounts/session.dto.js';
import { Public } from '../platform/http/access.js';
import { RegistrationRequest, TermsView } from './registration.dto.js';
import { Registration } from './registration.service.js';
import { RegistrationTerms } from './registration-terms.service.js';

@ApiTags('registration')
@Controller('registrations')
export class RegistrationsController {
  constructor(
    private readonly terms: RegistrationTerms,
    private readonly registration: Registration,
    private readonly views: SessionViews,
    private readonly cookie: SessionCookie,
  ) {}

  /** What the current contest asks for, and what one agrees to. */
  @Get('terms')
  @Public()
  @ApiOkResponse({ type: TermsView })
  current(): Promise<TermsView> {
    return this.terms.view();
  }

  /** Registers a contestant and signs this device in. */
  @Post()
  @Public()
  @ApiCreatedResponse({ type: SessionView })
  async register(
    @Body() request: RegistrationRequest,
    @Req() http: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionView> {
    const device = { userAgent: userAgentOf(http), network: http.ip, formerToken: tokenOf(http) };
    const opened = await this.registration.register(request, device);
    this.cookie.give(reply, opened);
    return this.views.of(opened.signedIn);
  }
}
