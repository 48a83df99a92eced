import { Injectable } from '@nestjs/common';
import { AuditLog } from '../audit/audit-log.js';
import { type CatalogueRound, phaseOf, RoundCatalogue } from '../contests/round-catalogue.js';
import { wrongKeyAlarms } from '../domain/wrong-key-alarms.js';
import { Clock } from '../platform/clock/clock.js';
import { NothingHere } from '../platform/errors/common-problems.js';
import type { NamedFile } from '../platform/tables/named-file.js';
import { writeWorkbook } from '../platform/tables/write-workbook.js';
import { KeyLooks } from '../question-bank/key-looks.service.js';
import { type NamedResult, Results } from '../results/results.repository.js';
import { ItemAnalyses } from './item-analyses.repository.js';
import type { ItemAnalysisView } from './item-analysis.dto.js';
import { alarmView, itemViews, paperView } from './item-analysis-views.js';
import { itemAnalysisSheets } from './item-analysis-sheets.js';
import { AnalysisNotReady } from './reports.errors.js';
import { RoundAnalysing } from './round-analysing.service.js';

/** The item analysis of a round, as the page and the workbook show it. */
@Injectable()
export class ItemAnalysisReport {
  constructor(
    private readonly catalogue: RoundCatalogue,
    private readonly results: Results,
    private readonly analyses: ItemAnalyses,
    private readonly analysing: RoundAnalysing,
    private readonly looks: KeyLooks,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  /** Problem: nothing-here. */
  async of(roundId: string): Promise<ItemAnalysisView> {
    return this.view(await this.requireRound(roundId));
  }

  /** Recorded in the audit log. Problems: nothing-here, analysis-not-ready. */
  async workbook(roundId: string): Promise<NamedFile> {
    const round = await this.requireRound(roundId);
    const view = await this.view(round);
    const { paper, version } = view;
    if (view.state !== 'ready' || paper === null) throw new AnalysisNotReady();
    const content = await writeWorkbook(itemAnalysisSheets({ round, view, paper }));
    const subject = { subjectType: 'round', subjectId: roundId };
    await this.audit.record({ action: 'item-analysis-exported', ...subject, details: { version } });
    return { name: `phan-tich-cau-hoi-tuan-${round.number}-ban-${version}.xlsx`, content };
  }

  private async requireRound(roundId: string): Promise<CatalogueRound> {
    const round = await this.catalogue.round(roundId);
    if (!round) throw new NothingHere();
    return round;
  }

  private async view(round: CatalogueRound): Promise<ItemAnalysisView> {
    const latest = await this.results.latest({ contestId: round.contestId, roundId: round.id });
    // While a round is open nobody sees how its questions are answered (DOMAIN §3.6).
    const isClosed = phaseOf(round, this.clock.nowMs()) === 'closed';
    if (!latest || !isClosed) return { ...NOTHING_YET, state: 'no-result', version: null };
    const stored = await this.analyses.ofResult(latest.id);
    const state = { state: 'computing' as const, version: latest.version };
    if (!stored) return { ...NOTHING_YET, ...state, total: latest.participantCount };
    const { countedCount: counted, attemptCount: total, figures, finishedAt } = stored;
    if (!figures || !finishedAt) return { ...NOTHING_YET, ...state, counted, total };
    const analysedAt = finishedAt.toISOString();
    return { ...state, state: 'ready', counted, total, analysedAt, ...(await this.figures(round, latest, figures)) };
  }

  private async figures(round: CatalogueRound, result: NamedResult, { paper, items }: StoredFigures) {
    const pool = await this.catalogue.pool(round.id);
    const key = await this.analysing.keyOf(pool, result);
    await this.looks.recordVersions(
      pool.map(({ questionVersionId }) => questionVersionId),
      'item-analysis',
    );
    const alarms = wrongKeyAlarms(items, key).map(alarmView);
    return { paper: paperView(paper), items: itemViews(items, pool, key), alarms };
  }
}

type StoredFigures = Parameters<ItemAnalyses['finish']>[1];

const NOTHING_YET = { counted: 0, total: 0, analysedAt: null, paper: null, items: [], alarms: [] };
