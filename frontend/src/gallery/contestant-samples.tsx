import { useState } from 'react';
import { useFormat } from '../i18n/use-format.js';
import { Badge } from '../ui/badge.js';
import { Button } from '../ui/button.js';
import { Card } from '../ui/card.js';
import { CopyText } from '../ui/copy-text.js';
import { Countdown } from '../ui/countdown.js';
import { Grid, Row, Stack } from '../ui/layout.js';
import { LinkButton } from '../ui/link-button.js';
import { RadioCards } from '../ui/radio-cards.js';
import { Stat } from '../ui/stat.js';
import { Timeline } from '../ui/timeline.js';

const OPTIONS = [
  { value: 'a', label: 'Ngày 10 tháng 10 hằng năm' },
  { value: 'b', label: 'Ngày 01 tháng 7 hằng năm' },
  {
    value: 'c',
    label: 'Ngày do Chủ tịch Ủy ban nhân dân từng tỉnh, thành phố trực thuộc Trung ương quyết định hằng năm',
  },
  { value: 'd', label: 'Chưa có' },
] as const;

const deadlinesFromNow = () => [585_000, 240_000, 45_000].map((left) => new Date(Date.now() + left).toISOString());

/** How the contestant's pieces look together: the open round, a question, a receipt. */
export function ContestantSamples() {
  const format = useFormat();
  const [answer, setAnswer] = useState<string | null>('a');
  const [deadlines] = useState(deadlinesFromNow);
  return (
    <Stack>
      <h2>Thí sinh</h2>
      <Card look="brand" title="Tuần thi 2 đang mở" aside={<Badge tone="gold">Đang mở</Badge>}>
        <p>
          10 câu hỏi và 1 dự đoán, 10 phút. Đóng lúc {format.instant('2026-08-17T02:00:00Z')} –{' '}
          {format.timeLeft(183_600_000)}.
        </p>
        <Row>
          <LinkButton href="/gallery" kind="primary" large>
            Bắt đầu làm bài
          </LinkButton>
        </Row>
      </Card>
      <Grid least="20rem">
        <Card>
          <Row apart>
            <span>Câu 3 / 10</span>
            <Countdown deadline={deadlines[0] ?? ''} now={Date.now} />
          </Row>
          <RadioCards
            legend="Ngày Chuyển đổi số quốc gia là ngày nào?"
            name="question"
            options={OPTIONS}
            value={answer}
            onChange={setAnswer}
          />
          <Row apart>
            <Badge tone="success">Đã lưu</Badge>
            <Button kind="primary">Câu tiếp theo</Button>
          </Row>
        </Card>
        <Stack>
          <Card look="gold" title="Đã nộp bài">
            <p>Mã biên nhận của bạn</p>
            <CopyText value="TH2-7K4M-9QXD" name="mã biên nhận" />
            <p>
              Lúc {format.instant('2026-08-12T13:04:05.067Z', { precision: 'millisecond' })}, làm trong{' '}
              {format.duration(252_345)}.
            </p>
          </Card>
          <Row>
            {deadlines.map((deadline) => (
              <Countdown key={deadline} deadline={deadline} now={Date.now} />
            ))}
          </Row>
          <Card title="Các tuần thi">
            <Timeline
              events={[
                { key: '1', title: 'Tuần thi 1', when: 'Đã công bố kết quả', state: 'past' },
                {
                  key: '2',
                  title: 'Tuần thi 2',
                  when: format.instant('2026-08-10T03:00:00Z'),
                  state: 'now',
                  detail: 'Bạn đã nộp bài',
                },
                { key: '3', title: 'Tuần thi 3', when: format.instant('2026-08-17T03:00:00Z'), state: 'upcoming' },
              ]}
            />
          </Card>
        </Stack>
      </Grid>
      <Card look="subtle">
        <Grid least="7rem">
          <Stat value={format.number(69759)} label="người dự thi" />
          <Stat value={format.number(202970)} label="lượt thi" />
          <Stat value={format.share(0.815)} label="đơn vị tham gia" detail="135 / 166" />
        </Grid>
      </Card>
    </Stack>
  );
}
