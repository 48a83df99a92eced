import { Injectable } from '@nestjs/common';
import { AuditLog } from '../audit/audit-log.js';
import { CurrentContest } from '../contests/current-contest.js';
import { type CatalogueRound, RoundCatalogue } from '../contests/round-catalogue.js';
import { Clock } from '../platform/clock/clock.js';
import { NotAllowed, NothingHere } from '../platform/errors/common-problems.js';
import type { SignedIn } from '../platform/http/access.js';
import { writeCsv } from '../platform/tables/write-csv.js';
import { type SheetToWrite, writeWorkbook } from '../platform/tables/write-workbook.js';
import { RankedPeople, type RankedPerson } from '../results/ranked-people.repository.js';
import { type ReadableResult, RankingReading } from '../results/ranking-reading.service.js';
import type { NamedFile } from '../platform/tables/named-file.js';
import { cellsOf, columnsOf, type ListManner } from './winners-columns.js';
import type { WinnersExportQuery } from './winners-export.dto.js';
import { type ExportSubject, headSheet } from './winners-head.js';

const BATCH = 5_000;

/** The ranked list as a workbook or as CSV, of a round or overall. Every export is recorded. */
@Injectable()
export class WinnersExport {
  constructor(
    private readonly reading: RankingReading,
    private readonly people: RankedPeople,
    private readonly catalogue: RoundCatalogue,
    private readonly contest: CurrentContest,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  /** Problems: nothing-here, not-allowed (whole phone numbers are for judges). */
  async workbook(roundId: string | null, query: WinnersExportQuery, staff: SignedIn): Promise<NamedFile> {
    const list = await this.list(roundId, query, staff);
    const sheets: SheetToWrite[] = [headSheet(list.subject, this.clock.now()), rankingSheet(list)];
    return { name: `${list.fileName}.xlsx`, content: await writeWorkbook(sheets) };
  }

  /** Problems: nothing-here, not-allowed. */
  async csv(roundId: string | null, query: WinnersExportQuery, staff: SignedIn): Promise<NamedFile> {
    const list = await this.list(roundId, query, staff);
    const { header, rows } = rankingSheet(list);
    return { name: `${list.fileName}.csv`, content: writeCsv(header, rows) };
  }

  private async list(roundId: string | null, query: WinnersExportQuery, staff: SignedIn): Promise<ExportedList> {
    const full = query.full ?? false;
    if (full && staff.role !== 'judge') throw new NotAllowed();
    const readable = await this.reading.readable(roundId, query.version);
    const subject = await this.subjectOf(roundId, readable);
    const winnersOnly = query.winnersOnly ?? false;
    const people = await this.peopleOf(readable, winnersOnly);
    await this.record(roundId, readable, { full, winnersOnly, rows: people.length });
    const manner = { prizes: readable.prizes, timeZone: subject.timeZone, full };
    return { subject, people, manner, fileName: fileNameOf(subject, winnersOnly) };
  }

  private async peopleOf({ result }: ReadableResult, winnersOnly: boolean): Promise<RankedPerson[]> {
    const people: RankedPerson[] = [];
    for (;;) {
      const batch = await this.people.behind(result.id, people.at(-1)?.position ?? 0, { limit: BATCH, winnersOnly });
      people.push(...batch);
      if (batch.length < BATCH) return people;
    }
  }

  private async subjectOf(roundId: string | null, { result }: ReadableResult): Promise<ExportSubject> {
    if (roundId !== null) {
      const round = await this.catalogue.round(roundId);
      if (!round) throw new NothingHere();
      return { contestName: round.contestName, timeZone: round.timeZone, rounds: [round], isOverall: false, result };
    }
    const { id, name, timeZone } = await this.contest.required();
    const rounds = (await this.catalogue.roundsOf(id)).filter(isPublished);
    return { contestName: name, timeZone, rounds, isOverall: true, result };
  }

  private async record(roundId: string | null, { result }: ReadableResult, details: Record<string, unknown>) {
    const subjectType = roundId === null ? 'contest' : 'round';
    const subjectId = roundId ?? result.contestId;
    const { version } = result;
    await this.audit.record({ action: 'result-exported', subjectType, subjectId, details: { version, ...details } });
  }
}

interface ExportedList {
  readonly subject: ExportSubject;
  readonly people: readonly RankedPerson[];
  readonly manner: ListManner;
  readonly fileName: string;
}

function rankingSheet({ people, manner }: ExportedList): SheetToWrite {
  const columns = columnsOf(manner);
  return {
    name: 'Xếp hạng',
    header: columns.map(({ header }) => header),
    rows: cellsOf(people, manner),
    widths: columns.map(({ width }) => width),
  };
}

function fileNameOf({ rounds, isOverall, result }: ExportSubject, winnersOnly: boolean): string {
  const list = winnersOnly ? 'giai-thuong' : 'xep-hang';
  const subject = isOverall ? 'chung-cuoc' : `tuan-${rounds[0]?.number}`;
  return `${list}-${subject}-ban-${result.version}`;
}

const isPublished = ({ resultPublishedAt }: CatalogueRound) => resultPublishedAt !== null;
