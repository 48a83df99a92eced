import { Controller, Get, Header } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { Public } from '../platform/http/access.js';
import { FrontPage } from './front-page.service.js';

/** What the web server puts into the page at `/` before it sends it (its configuration includes this address). */
@ApiExcludeController()
@Public()
@Controller('front-page')
export class FrontPageController {
  constructor(private readonly frontPage: FrontPage) {}

  @Get()
  @Header('content-type', 'text/html; charset=utf-8')
  html(): Promise<string> {
    return this.frontPage.html();
  }
}
