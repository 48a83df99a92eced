import { Injectable } from '@nestjs/common';
import { AuditLog } from '../audit/audit-log.js';
import { foldVietnamese } from '../domain/folding.js';
import type { UnitKind } from '../domain/unit-kind.js';
import { Secrets } from '../platform/crypto/secrets.js';
import { Database } from '../platform/database/database.js';
import { fault } from '../platform/errors/common-problems.js';
import type { FieldFault } from '../platform/errors/problem.js';
import type { UploadedFile } from '../platform/tables/uploaded-table.js';
import { writeWorkbook } from '../platform/tables/write-workbook.js';
import { type ColumnSet, type FilledRow, TableForm } from './table-form.js';
import { KIND_NAMES, kindNamed } from './unit-kind-names.js';
import { UnitSearch } from './unit-search.service.js';
import type { RosterImportView } from './unit.dto.js';
import type { Unit } from './unit.entity.js';
import { UnitsRepository } from './units.repository.js';

const COLUMNS = {
  code: { heading: 'Mã', required: true, also: ['mã đơn vị'] },
  name: { heading: 'Tên', required: true, also: ['tên đơn vị'] },
  kind: { heading: 'Loại', required: true, also: ['loại đơn vị'] },
  parent: { heading: 'Thuộc', required: false, also: ['mã đơn vị cấp trên', 'cấp trên'] },
  rosterCount: { heading: 'Số người', required: false, also: ['quân số', 'tổng số người'] },
} as const satisfies ColumnSet;
type Row = FilledRow<keyof typeof COLUMNS>;

interface CheckedRow {
  readonly row: Row;
  readonly kind: UnitKind | null;
  readonly rosterCount: number | null;
  readonly faults: readonly FieldFault[];
}

/** Adding and updating units from a table: all rows or none; a known code is updated, a new one is added. */
@Injectable()
export class UnitImport {
  private readonly form = new TableForm(COLUMNS);

  constructor(
    private readonly repository: UnitsRepository,
    private readonly search: UnitSearch,
    private readonly database: Database,
    private readonly audit: AuditLog,
    private readonly secrets: Secrets,
  ) {}

  template(): Promise<Buffer> {
    const examples = [
      ['SO-KHCN', 'Sở Khoa học và Công nghệ', KIND_NAMES.department, '', 120],
      ['TT-CDS', 'Trung tâm Chuyển đổi số', KIND_NAMES.agency, 'SO-KHCN', 35],
    ];
    const kinds = Object.values(KIND_NAMES).map((name) => [name]);
    return writeWorkbook([
      { name: 'Đơn vị', header: this.form.headings(), rows: examples, widths: [16, 44, 20, 16, 12] },
      { name: 'Các loại', header: ['Loại'], rows: kinds },
    ]);
  }

  async take(file: UploadedFile): Promise<RosterImportView> {
    const { rows, problems: formProblems } = await this.form.read(file);
    return this.database.run(async () => {
      const known = await this.knownUnits(rows);
      const checked = rows.map((row) => checkedRow(row, known));
      const sorted = parentsFirst(checked);
      const problems = [
        ...formProblems,
        ...childrenBeforeParents(sorted).map(({ row }) => this.form.problem(row, PARENT_IN_CIRCLE)),
        ...checked.flatMap(({ row, faults }) => faults.map((one) => this.form.problem(row, one))),
        ...this.form.doubled(rows.map((row) => ({ row, key: row.cells.code ?? `row ${row.number}` }))),
      ];
      if (problems.length > 0) return { accepted: 0, problems };
      await this.store(sorted, known, file.fileName);
      return { accepted: checked.length, problems: [] };
    });
  }

  /** The units that the rows name, by code; the table's own new codes map to null. */
  private async knownUnits(rows: readonly Row[]): Promise<Map<string, Unit | null>> {
    const named = rows.flatMap(({ cells }) => [cells.code, cells.parent]).filter((code) => code !== null);
    const stored = await this.repository.byCodes([...new Set(named)]);
    const ofTable = rows.flatMap(({ cells }) => (cells.code === null ? [] : [[cells.code, null] as const]));
    return new Map<string, Unit | null>([...ofTable, ...stored]);
  }

  private async store(rows: readonly CheckedRow[], known: Map<string, Unit | null>, fileName: string): Promise<void> {
    let added = 0;
    for (const checked of rows) {
      const unit = this.unitOf(checked, known);
      const before = known.get(unit.code);
      known.set(unit.code, unit);
      if (before) await this.update(before, unit);
      else await this.repository.addAll([unit]);
      added += before ? 0 : 1;
    }
    const details = { fileName, rows: rows.length, added };
    await this.audit.record({ action: 'units-imported', subjectType: 'units', subjectId: 'all', details });
    await this.database.afterCommit(() => this.search.forget());
  }

  private async update(before: Unit, { name, foldedName, kind, parentId, rosterCount }: Unit): Promise<void> {
    await this.repository.change(before.id, { name, foldedName, kind, parentId, rosterCount });
    if (before.name === name) return;
    const formerName = {
      id: this.secrets.newId(),
      unitId: before.id,
      name: before.name,
      foldedName: before.foldedName,
    };
    await this.repository.addAliases([formerName]);
  }

  private unitOf({ row: { cells }, kind, rosterCount }: CheckedRow, known: ReadonlyMap<string, Unit | null>): Unit {
    const before = known.get(cells.code ?? '') ?? null;
    const name = cells.name ?? '';
    return {
      id: before?.id ?? this.secrets.newId(),
      code: cells.code ?? '',
      name,
      foldedName: foldVietnamese(name),
      kind: kind ?? 'other',
      parentId: cells.parent === null ? (before?.parentId ?? null) : (known.get(cells.parent)?.id ?? null),
      validFrom: before?.validFrom ?? null,
      validTo: before?.validTo ?? null,
      successorId: before?.successorId ?? null,
      rosterCount: rosterCount ?? before?.rosterCount ?? null,
    };
  }
}

function checkedRow(row: Row, known: ReadonlyMap<string, Unit | null>): CheckedRow {
  const { code, kind: typedKind, parent, rosterCount: typedCount } = row.cells;
  const kind = typedKind === null ? null : kindNamed(typedKind);
  const rosterCount = typedCount === null ? null : wholeNumber(typedCount);
  const faults = [
    ...(code !== null && !/^[\p{L}\p{N}._-]{1,50}$/u.test(code) ? [CODE_MALFORMED] : []),
    ...(typedKind !== null && kind === null ? [KIND_UNKNOWN] : []),
    ...(parent !== null && !known.has(parent) ? [PARENT_UNKNOWN] : []),
    ...(typedCount !== null && rosterCount === null ? [COUNT_MALFORMED] : []),
  ];
  return { row, kind, rosterCount, faults };
}

/** "1.250", "1 250" and "1250" alike. */
function wholeNumber(text: string): number | null {
  const digits = text.replace(/(?<=\d)[\s.,](?=\d{3}(?:\D|$))/g, '');
  return /^\d{1,7}$/.test(digits) ? Number(digits) : null;
}

/** Rows may stand in any order in the table; a unit is stored after the one above it. Rows in a circle come last. */
function parentsFirst(rows: readonly CheckedRow[]): CheckedRow[] {
  const byCode = new Map(rows.map((row) => [row.row.cells.code, row]));
  const sorted = new Set<CheckedRow>();
  const place = (row: CheckedRow, above: ReadonlySet<CheckedRow>): void => {
    const parent = byCode.get(row.row.cells.parent);
    if (parent && !above.has(parent)) place(parent, new Set([...above, row]));
    sorted.add(row);
  };
  for (const row of rows) place(row, new Set([row]));
  return [...sorted];
}

/** What even sorting leaves in front of its parent goes round in a circle. */
function childrenBeforeParents(sorted: readonly CheckedRow[]): CheckedRow[] {
  const places = new Map(sorted.map(({ row }, place) => [row.cells.code, place]));
  return sorted.filter(
    ({ row: { cells } }, place) => cells.parent !== null && (places.get(cells.parent) ?? -1) >= place,
  );
}

const PARENT_IN_CIRCLE = fault(
  '/parent',
  'parent-in-circle',
  'Các đơn vị trong bảng thuộc về nhau theo vòng tròn. Hãy sửa lại cột “Thuộc”.',
  'Units of the table lie above one another in a circle. Please correct the column “Thuộc”.',
);
const CODE_MALFORMED = fault(
  '/code',
  'code-malformed',
  'Mã chỉ gồm chữ cái, chữ số, dấu chấm, gạch nối (tối đa 50 ký tự).',
  'A code has letters, digits, dots and hyphens only (50 at most).',
);
// Some names have commas of their own.
const QUOTED_KINDS = Object.values(KIND_NAMES)
  .map((name) => `“${name}”`)
  .join(', ');
const KIND_UNKNOWN = fault(
  '/kind',
  'kind-unknown',
  `Loại chỉ nhận: ${QUOTED_KINDS}.`,
  `The kind must be one of: ${QUOTED_KINDS}.`,
);
const PARENT_UNKNOWN = fault(
  '/parent',
  'unit-unknown',
  'Không có đơn vị cấp trên với mã này, cả trong hệ thống lẫn trong bảng.',
  'No unit with this code stands in the system or in the table.',
);
const COUNT_MALFORMED = fault(
  '/rosterCount',
  'count-malformed',
  'Số người phải là số nguyên.',
  'Must be a whole number.',
);
