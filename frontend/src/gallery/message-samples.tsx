import { BookOpen } from 'lucide-react';
import { Badge } from '../ui/badge.js';
import { Button } from '../ui/button.js';
import { Card } from '../ui/card.js';
import { EmptyState } from '../ui/empty-state.js';
import { Grid, Row, Stack } from '../ui/layout.js';
import { Notice } from '../ui/notice.js';
import { Progress } from '../ui/progress.js';
import { Skeleton } from '../ui/skeleton.js';
import { Waiting } from '../ui/spinner.js';

/** What a page says: notices, states, waits, emptiness. */
export function MessageSamples() {
  return (
    <Stack>
      <h2>Thông báo và trạng thái</h2>
      <Grid least="20rem">
        <Notice title="Kết quả công bố lúc 09:00 thứ Hai, 17/08/2026">Cho đến lúc đó không ai thấy điểm của ai.</Notice>
        <Notice tone="success">Bài của bạn đã được nhận. Hãy giữ mã biên nhận.</Notice>
        <Notice tone="warning" title="Còn 1 phút">
          Hết giờ, bài được nộp với những câu đã lưu.
        </Notice>
        <Notice tone="danger" title="Chưa gửi được" actions={<Button>Thử lại</Button>}>
          Lựa chọn của bạn vẫn được giữ trên máy này và sẽ được gửi khi có mạng.
        </Notice>
      </Grid>
      <Row>
        <Badge>Bản nháp</Badge>
        <Badge tone="info">Sắp mở</Badge>
        <Badge tone="success">Đang mở</Badge>
        <Badge tone="warning">Còn thiếu 2 mục</Badge>
        <Badge tone="danger">Bị loại</Badge>
        <Badge tone="gold">Giải Nhất</Badge>
      </Row>
      <Grid least="20rem">
        <Card title="Chờ">
          <Progress label="Đang nạp câu hỏi" share={0.42} detail="101 trong 240 dòng" />
          <Progress label="Đang tính lại bảng xếp hạng" />
          <Waiting />
          <Skeleton />
        </Card>
        <Card>
          <EmptyState icon={BookOpen} title="Chưa có câu hỏi nào" action={<Button kind="primary">Nạp từ tệp</Button>}>
            Hãy tải tệp mẫu, điền câu hỏi rồi nạp lên, hoặc viết câu hỏi đầu tiên ngay tại đây.
          </EmptyState>
        </Card>
      </Grid>
    </Stack>
  );
}
