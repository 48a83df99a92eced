import { Injectable } from '@nestjs/common';
import { AuditLog } from '../audit/audit-log.js';
import { typedDay } from '../domain/typed-day.js';
import { Database } from '../platform/database/database.js';
import { fault } from '../platform/errors/common-problems.js';
import type { FieldFault } from '../platform/errors/problem.js';
import type { UploadedFile } from '../platform/tables/uploaded-table.js';
import { writeWorkbook } from '../platform/tables/write-workbook.js';
import { type ColumnSet, type FilledRow, TableForm } from '../units/table-form.js';
import type { RosterImportView } from '../units/unit.dto.js';
import { type BarredDetails, barredDetails } from './barred-details.policy.js';
import { BarredEntries } from './barred-entries.service.js';
import type { BarredEntry } from './barred-entry.entity.js';
import { BarredRepository } from './barred.repository.js';

const COLUMNS = {
  fullName: { heading: 'Họ và tên', required: true, also: ['họ tên', 'tên'] },
  dateOfBirth: { heading: 'Ngày sinh', required: false, also: [] },
  phone: { heading: 'Số điện thoại', required: false, also: ['điện thoại', 'sđt'] },
  idNumber: { heading: 'Số CCCD', required: false, also: ['cccd', 'số căn cước'] },
  body: { heading: 'Ban', required: true, also: ['ban/tổ', 'chức vụ'] },
} as const satisfies ColumnSet;
type Row = FilledRow<keyof typeof COLUMNS>;

/** Putting a whole table of people on the roster: all rows or none. Rows that stand there already are left alone. */
@Injectable()
export class BarredImport {
  private readonly form = new TableForm(COLUMNS);

  constructor(
    private readonly repository: BarredRepository,
    private readonly entries: BarredEntries,
    private readonly database: Database,
    private readonly audit: AuditLog,
  ) {}

  template(): Promise<Buffer> {
    const example = ['Nguyễn Văn A', '03/08/1980', '0912345678', '038080012345', 'Ban Giám khảo'];
    const header = this.form.headings();
    return writeWorkbook([{ name: 'Danh sách', header, rows: [example], widths: [28, 14, 16, 18, 24] }]);
  }

  async take(file: UploadedFile): Promise<RosterImportView> {
    const { rows, problems: formProblems } = await this.form.read(file);
    const checked = rows.map((row) => ({ row, ...checkedRow(row) }));
    const problems = [
      ...formProblems,
      ...checked.flatMap(({ row, faults }) => faults.map((one) => this.form.problem(row, one))),
      ...this.form.doubled(checked.map(({ row, details }) => ({ row, key: identityOf(details) }))),
    ];
    if (problems.length > 0) return { accepted: 0, problems };
    await this.store(
      checked.map(({ details }) => this.entries.entryOf(details)),
      file.fileName,
    );
    return { accepted: checked.length, problems: [] };
  }

  private async store(entries: readonly BarredEntry[], fileName: string): Promise<void> {
    await this.database.run(async () => {
      const standing = new Set((await this.repository.standing()).map(keptIdentityOf));
      const added = entries.filter((entry) => !standing.has(keptIdentityOf(entry)));
      await this.repository.addAll(added);
      await this.audit.record({
        action: 'barred-roster-imported',
        subjectType: 'barred-roster',
        subjectId: 'all',
        details: { fileName, rows: entries.length, added: added.length },
      });
    });
  }
}

function checkedRow({ cells }: Row): { details: BarredDetails; faults: readonly FieldFault[] } {
  const day = cells.dateOfBirth && typedDay(cells.dateOfBirth);
  const typed = {
    fullName: cells.fullName ?? '',
    dateOfBirth: day,
    phone: cells.phone,
    idNumber: cells.idNumber,
    body: cells.body ?? '',
  };
  const { details, faults: all } = barredDetails(typed, { fromWorksheet: true });
  // An empty cell was found already when the table was read.
  const faults = all.filter(({ code }) => code !== 'empty');
  return { details, faults: cells.dateOfBirth && !day ? [...faults, DAY_MALFORMED] : faults };
}

const DAY_MALFORMED = fault(
  '/dateOfBirth',
  'day-malformed',
  'Ngày sinh chưa đúng; hãy viết ngày/tháng/năm, ví dụ 03/08/1980.',
  'Not a day; write day/month/year, e.g. 03/08/1980.',
);

const identityOf = ({ foldedName, dateOfBirth, phone, idNumber }: BarredDetails) =>
  [foldedName, dateOfBirth, phone, idNumber].join('|');

const keptIdentityOf = ({ foldedName, dateOfBirth, phone, idNumberHash, body }: BarredEntry) =>
  [foldedName, dateOfBirth, phone, idNumberHash?.toString('hex'), body].join('|');
