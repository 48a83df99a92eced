import { useState } from 'react';
import { useFormat } from '../i18n/use-format.js';
import { Badge } from '../ui/badge.js';
import { BarChart } from '../ui/bar-chart.js';
import { Card } from '../ui/card.js';
import { Checklist } from '../ui/checklist.js';
import type { Column, Sort } from '../ui/data-table.js';
import { DataTable } from '../ui/data-table.js';
import { FileDrop } from '../ui/file-drop.js';
import { Grid, Stack } from '../ui/layout.js';
import { Pagination } from '../ui/pagination.js';
import { TabLinks } from '../ui/tab-links.js';

interface Ranked {
  readonly rank: number;
  readonly name: string;
  readonly unit: string;
  readonly score: number;
  readonly distance: number;
  readonly durationMs: number;
}

const RANKED: readonly Ranked[] = [
  { rank: 1, name: 'Lê Thị An', unit: 'Phường Hạc Thành', score: 10, distance: 0, durationMs: 61_250 },
  {
    rank: 2,
    name: 'Nguyễn Phước Bảo Khánh Tường Vi Hoàng Ân',
    unit: 'Sở Khoa học và Công nghệ',
    score: 10,
    distance: 3,
    durationMs: 72_345,
  },
  { rank: 3, name: 'Vũ Ý', unit: 'Xã Hoằng Hóa', score: 10, distance: 12, durationMs: 304_007 },
  { rank: 4, name: 'Trần Văn Bình', unit: 'Trường THPT chuyên Lam Sơn', score: 9, distance: 1, durationMs: 88_100 },
];

const PARTICIPATION = [3, 9, 26, 44, 62, 58, 71, 96, 143, 171, 168, 122, 77, 39, 21, 8];

/** Columns stand outside the component: made anew at each render, their cells would be new components. */
function columnsOf(format: ReturnType<typeof useFormat>): readonly Column<Ranked>[] {
  return [
    { key: 'rank', header: 'Hạng', cell: (row) => row.rank, align: 'end', tight: true, sortable: true },
    { key: 'name', header: 'Thí sinh', cell: (row) => row.name, sortable: true, rowHeader: true },
    { key: 'unit', header: 'Đơn vị', cell: (row) => row.unit },
    { key: 'score', header: 'Số câu đúng', cell: (row) => row.score, align: 'end', tight: true },
    { key: 'distance', header: 'Cách N', cell: (row) => row.distance, align: 'end', tight: true },
    { key: 'duration', header: 'Thời gian', cell: (row) => format.duration(row.durationMs), align: 'end', tight: true },
    {
      key: 'prize',
      header: 'Giải',
      cell: (row) => (row.score === 10 ? <Badge tone="gold">Giải {['Nhất', 'Nhì', 'Ba'][row.rank - 1]}</Badge> : '–'),
      tight: true,
    },
  ];
}

/** The desk's pieces: table, chart, checklist, file. */
export function StaffSamples() {
  const format = useFormat();
  const [sort, setSort] = useState<Sort>({ key: 'rank', direction: 'ascending' });
  const [opened, setOpened] = useState<string | null>('2');
  const [page, setPage] = useState(3);
  const [file, setFile] = useState<File | null>(null);
  const columns = columnsOf(format);
  const rows = sort.direction === 'ascending' ? RANKED : [...RANKED].sort((a, b) => b.rank - a.rank);
  return (
    <Stack>
      <h2>Bàn làm việc</h2>
      <TabLinks
        label="Các mục của tuần thi"
        tabs={[
          { href: '/gallery', label: 'Bảng xếp hạng', current: true },
          { href: '/gallery?view=signals', label: 'Dấu hiệu', current: false },
          { href: '/gallery?view=versions', label: 'Phiên bản kết quả', current: false },
        ]}
      />
      <DataTable
        caption="Bảng xếp hạng tuần thi 1"
        columns={columns}
        rows={rows}
        rowKey={(row) => String(row.rank)}
        selectedKey={opened}
        isMarked={(row) => row.rank === 1}
        onOpen={(row) => setOpened(String(row.rank))}
        sort={sort}
        onSort={setSort}
        empty={null}
      />
      <Pagination page={page} pageSize={50} total={69759} onPage={setPage} />
      <Grid least="22rem">
        <Card>
          <BarChart
            title="Lượt thi theo giờ"
            labelHeader="Giờ"
            valueHeader="Lượt thi"
            bars={PARTICIPATION.map((value, index) => ({ label: `${index + 7}h`, value }))}
          />
        </Card>
        <Card>
          <BarChart
            title="Dự đoán của thí sinh"
            labelHeader="Dự đoán"
            valueHeader="Số người"
            bars={[40, 90, 210, 320, 280, 150, 60].map((value, index) => ({
              label: String(100 + index * 100),
              value,
              mark: index === 2 ? 'N = 312' : undefined,
            }))}
          />
        </Card>
        <Card title="Không thể mở tuần thi 3 vì…">
          <Checklist
            items={[
              { label: 'Có thời gian mở và đóng', done: true },
              {
                label: 'Ngân hàng đủ câu hỏi cho ma trận đề',
                done: false,
                detail: 'Chủ đề “An toàn thông tin” còn thiếu 4 câu khó.',
                href: '/gallery',
                linkLabel: 'Bổ sung',
              },
              { label: 'Thể lệ đã được duyệt', done: true, detail: 'Bởi Trần Văn Bình' },
            ]}
          />
        </Card>
        <Card>
          <FileDrop label="Tệp câu hỏi" endings={['.xlsx', '.csv']} maxBytes={5_000_000} file={file} onFile={setFile} />
        </Card>
      </Grid>
    </Stack>
  );
}
