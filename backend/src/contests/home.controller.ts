import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Public } from '../platform/http/access.js';
import { WorthOf } from '../platform/overload/importance.js';
import { HomeView, RulesQuery, RulesView } from './home.dto.js';
import { HomePage } from './home-page.service.js';
import { RulesPage } from './rules-page.service.js';

@Controller('contest')
@ApiTags('contest')
@Public()
export class HomeController {
  constructor(
    private readonly homePage: HomePage,
    private readonly rulesPage: RulesPage,
  ) {}

  /** The current contest: rounds, prizes, announcements. Problem: no-contest, while the installation is empty. */
  @Get()
  @WorthOf('view', { isLean: true })
  @ApiOkResponse({ type: HomeView })
  home(): Promise<HomeView> {
    return this.homePage.view();
  }

  /** The rules in full, of one round or of the present one. */
  @Get('rules')
  @ApiOkResponse({ type: RulesView })
  rules(@Query() query: RulesQuery): Promise<RulesView> {
    return this.rulesPage.view(query.roundId ?? null);
  }
}
