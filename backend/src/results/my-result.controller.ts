import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { PathId } from '../platform/http/path-id.js';
import { Allow, CurrentAccount, type SignedIn } from '../platform/http/access.js';
import { MyResultView } from './my-result.dto.js';
import { MyResults } from './my-results.service.js';

@ApiTags('results')
@Allow('contestant')
@Controller('rounds/:roundId/my-result')
export class MyResultController {
  constructor(private readonly results: MyResults) {}

  @Get()
  @ApiOkResponse({ type: MyResultView })
  mine(@PathId('roundId') roundId: string, @CurrentAccount() account: SignedIn): Promise<MyResultView> {
    return this.results.of(roundId, account.accountId);
  }
}
