import { Injectable } from '@nestjs/common';
import { NoContest } from './contest.errors.js';
import { frontPage } from './front-page.js';
import { HomePage } from './home-page.service.js';

/** The first page before the application has arrived. */
@Injectable()
export class FrontPage {
  constructor(private readonly homePage: HomePage) {}

  /** HTML of the page's body; empty while the installation is. */
  async html(): Promise<string> {
    try {
      return frontPage(await this.homePage.view());
    } catch (error) {
      if (error instanceof NoContest) return '';
      throw error;
    }
  }
}
