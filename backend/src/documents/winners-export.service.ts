import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { AuditLog } from '../audit/audit-log.js';
import { CurrentContest } from '../contests/current-contest.js';
import { type CatalogueRound, RoundCatalogue } from '../contests/round-catalogue.js';
import { Clock } from '../platform/clock/clock.js';
import { NotAllowed, NothingHere } from '../platform/errors/common-problems.js';
import type { SignedIn } from '../platform/http/access.js';
import { csvPieces } from '../platform/tables/write-csv.js';
import { type SheetToWrite, streamWorkbook, type TableCell, writeWorkbook } from '../platform/tables/write-workbook.js';
import { RankedPeople } from '../results/ranked-people.repository.js';
import { type ReadableResult, RankingReading } from '../results/ranking-reading.service.js';
import type { NamedStream } from '../platform/tables/named-file.js';
import { cellsOf, columnsOf, type ListManner } from './winners-columns.js';
import type { WinnersExportQuery } from './winners-export.dto.js';
import { type ExportSubject, headSheet } from './winners-head.js';

/** So many rows are in memory at a time, and between two batches others have their turn. */
const BATCH = 1_000;
/** The longest list that is put together in memory. */
const WITH_HEAD = 5_000;

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

  /**
   * A long list is one sheet that is written while it is sent; a shorter one has its head sheet before it.
   * Problems: nothing-here, not-allowed (whole phone numbers are for judges).
   */
  async workbook(roundId: string | null, query: WinnersExportQuery, staff: SignedIn): Promise<NamedStream> {
    const list = await this.list(roundId, query, staff);
    const name = `${list.fileName}.xlsx`;
    if (list.length > WITH_HEAD) return { name, stream: streamWorkbook(sheetOf(list), this.rowsOf(list)) };
    const rows: (readonly TableCell[])[] = [];
    for await (const batch of this.rowsOf(list)) rows.push(...batch);
    const sheets: SheetToWrite[] = [headSheet(list.subject, this.clock.now()), { ...sheetOf(list), rows }];
    return { name, stream: Readable.from([await writeWorkbook(sheets)]) };
  }

  /** Written while it is sent. Problems: nothing-here, not-allowed. */
  async csv(roundId: string | null, query: WinnersExportQuery, staff: SignedIn): Promise<NamedStream> {
    const list = await this.list(roundId, query, staff);
    return { name: `${list.fileName}.csv`, stream: Readable.from(csvPieces(sheetOf(list).header, this.rowsOf(list))) };
  }

  private async list(roundId: string | null, query: WinnersExportQuery, staff: SignedIn): Promise<ExportedList> {
    const full = query.full ?? false;
    if (full && staff.role !== 'judge') throw new NotAllowed();
    const readable = await this.reading.readable(roundId, query.version);
    const subject = await this.subjectOf(roundId, readable);
    const winnersOnly = query.winnersOnly ?? false;
    const length = await this.people.length(readable.result.id, winnersOnly);
    await this.record(roundId, readable, { full, winnersOnly, rows: length });
    const manner = { prizes: readable.prizes, timeZone: subject.timeZone, full };
    return { subject, winnersOnly, length, manner, fileName: fileNameOf(subject, winnersOnly) };
  }

  /** A version is never changed, so that pages read one after the other make the list as it is. */
  private async *rowsOf({ subject: { result }, winnersOnly, manner }: ExportedList): AsyncGenerator<TableCell[][]> {
    let [place, number] = [0, 0];
    for (;;) {
      const people = await this.people.behind(result.id, place, { limit: BATCH, winnersOnly });
      yield cellsOf(people, manner, number);
      number += people.length;
      place = people.at(-1)?.position ?? place;
      if (people.length < BATCH) return;
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
  readonly winnersOnly: boolean;
  readonly length: number;
  readonly manner: ListManner;
  readonly fileName: string;
}

function sheetOf({ manner }: ExportedList): Omit<SheetToWrite, 'rows'> {
  const columns = columnsOf(manner);
  return {
    name: 'Xếp hạng',
    header: columns.map(({ header }) => header),
    widths: columns.map(({ width }) => width),
  };
}

function fileNameOf({ rounds, isOverall, result }: ExportSubject, winnersOnly: boolean): string {
  const list = winnersOnly ? 'giai-thuong' : 'xep-hang';
  const subject = isOverall ? 'chung-cuoc' : `tuan-${rounds[0]?.number}`;
  return `${list}-${subject}-ban-${result.version}`;
}

const isPublished = ({ resultPublishedAt }: CatalogueRound) => resultPublishedAt !== null;
