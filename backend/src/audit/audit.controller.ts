import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow } from '../platform/http/access.js';
import { windowOf } from '../platform/http/fields.js';
import { AuditCheckView, AuditPage, AuditQuery } from './audit.dto.js';
import { AuditLog } from './audit-log.js';
import { AuditRepository } from './audit.repository.js';

/** For those who watch over others: the organisers’ own looks at keys are in it. */
@Controller('staff/audit')
@ApiTags('audit')
@Allow('judge', 'administrator')
export class AuditController {
  constructor(
    private readonly repository: AuditRepository,
    private readonly log: AuditLog,
  ) {}

  /** Who did what, newest first. */
  @Get()
  @ApiOkResponse({ type: AuditPage })
  async page(@Query() query: AuditQuery): Promise<AuditPage> {
    const { page, size, ...window } = windowOf(query);
    const words = (query.q ?? '').split(/\s+/).filter((word) => word !== '');
    const { total, rows } = await this.repository.page({ action: query.action ?? null, words }, window);
    return { total, page, size, rows: rows.map((row) => ({ ...row, at: row.at.toISOString() })) };
  }

  /** Recomputes the chain of hashes over the whole log. */
  @Get('check')
  @ApiOkResponse({ type: AuditCheckView })
  async check(): Promise<AuditCheckView> {
    return { ...(await this.repository.newest()), firstBreak: await this.log.firstBreak() };
  }
}
