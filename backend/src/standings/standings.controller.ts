import { Controller, Get, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { PathId } from '../platform/http/path-id.js';
import { PageQuery } from '../platform/http/fields.js';
import { WorthOf } from '../platform/overload/importance.js';
import { Allow, CurrentAccount, MaybeAccount, Public, type SignedIn } from '../platform/http/access.js';
import { StandingReading } from './standing-reading.service.js';
import { StandingStreams } from './standing-streams.service.js';
import {
  NeighboursView,
  StandingsQuery,
  StandingsView,
  UnitStandingsQuery,
  UnitStandingsView,
} from './standings.dto.js';
import { UnitStandingReading } from './unit-standing-reading.service.js';

/** The leaderboards as everybody may see them; hidden until the rules or the jury open them. */
@ApiTags('standings')
@Controller()
export class StandingsController {
  constructor(
    private readonly reading: StandingReading,
    private readonly units: UnitStandingReading,
    private readonly streams: StandingStreams,
  ) {}

  @Public()
  @Get('rounds/:roundId/standings')
  @WorthOf('view', { isLean: true })
  @ApiOkResponse({ type: StandingsView })
  ofRound(
    @PathId('roundId') roundId: string,
    @Query() query: StandingsQuery,
    @MaybeAccount() account: SignedIn | null,
  ): Promise<StandingsView> {
    return this.reading.ofRound(roundId, query, account?.accountId ?? null);
  }

  @Allow('contestant')
  @Get('rounds/:roundId/standings/me')
  @WorthOf('view', { isLean: true })
  @ApiOkResponse({ type: NeighboursView, description: 'My place with three above and three below.' })
  aroundMe(@PathId('roundId') roundId: string, @CurrentAccount() account: SignedIn): Promise<NeighboursView> {
    return this.reading.around(roundId, account.accountId);
  }

  @Public()
  @Get('rounds/:roundId/standings/events')
  @WorthOf('always', { isLean: true })
  @ApiProduces('text/event-stream')
  @ApiOkResponse({
    description: 'Server-sent events: `event: standings`, `data: {"version": 12}` whenever the standing changed.',
    schema: { type: 'string' },
  })
  events(@PathId('roundId') roundId: string, @Res() reply: FastifyReply): Promise<void> {
    return this.streams.open(roundId, reply);
  }

  @Public()
  @Get('standings/overall')
  @WorthOf('view', { isLean: true })
  @ApiOkResponse({ type: StandingsView })
  overall(@Query() query: PageQuery, @MaybeAccount() account: SignedIn | null): Promise<StandingsView> {
    return this.reading.overall(query, account?.accountId ?? null);
  }

  @Public()
  @Get('standings/units')
  @ApiOkResponse({ type: UnitStandingsView })
  ofUnits(@Query() query: UnitStandingsQuery): Promise<UnitStandingsView> {
    return this.units.read(query);
  }
}
