import { Body, Controller, Get, Param, ParseUUIDPipe, Patch, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentAccount, type SignedIn } from '../platform/http/access.js';
import { StaffAccountChangeRequest, StaffAccountRequest, StaffAccountView } from './staff-accounts.dto.js';
import { StaffAccounts } from './staff-accounts.service.js';

@ApiTags('staff accounts')
@Controller('staff/accounts')
export class StaffAccountsController {
  constructor(private readonly accounts: StaffAccounts) {}

  @Get()
  @Allow('administrator')
  @ApiOkResponse({ type: [StaffAccountView] })
  list(): Promise<StaffAccountView[]> {
    return this.accounts.list();
  }

  @Post()
  @Allow('administrator')
  @ApiCreatedResponse({ type: StaffAccountView })
  add(@Body() request: StaffAccountRequest): Promise<StaffAccountView> {
    return this.accounts.create(request);
  }

  @Patch(':id')
  @Allow('administrator')
  @ApiOkResponse({ type: StaffAccountView })
  change(
    @CurrentAccount() me: SignedIn,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() request: StaffAccountChangeRequest,
  ): Promise<StaffAccountView> {
    return this.accounts.change(id, request, me.accountId);
  }
}
