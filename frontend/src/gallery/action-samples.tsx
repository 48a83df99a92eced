import { Download, Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../ui/button.js';
import { ConfirmDialog } from '../ui/confirm-dialog.js';
import { Dialog } from '../ui/dialog.js';
import { Row, Stack } from '../ui/layout.js';
import { LinkButton } from '../ui/link-button.js';
import { SidePanel } from '../ui/side-panel.js';
import { useToast } from '../ui/toast.js';

/** Buttons and what opens from them. */
export function ActionSamples() {
  const toast = useToast();
  const [shown, setShown] = useState<'dialog' | 'confirm' | 'panel' | null>(null);
  const close = () => setShown(null);
  return (
    <Stack>
      <h2>Nút và hộp thoại</h2>
      <Row>
        <Button kind="primary">Nộp bài</Button>
        <Button>Xem lại</Button>
        <Button kind="quiet">Để sau</Button>
        <Button kind="danger" icon={<Trash2 aria-hidden="true" />}>
          Xóa tài khoản
        </Button>
      </Row>
      <Row>
        <Button kind="primary" busy>
          Đang nộp bài…
        </Button>
        <Button disabled>Chưa đến giờ</Button>
        <Button icon={<Plus aria-hidden="true" />} iconOnly>
          Thêm câu hỏi
        </Button>
        <LinkButton href="/files/template.xlsx" download icon={<Download aria-hidden="true" />}>
          Tải tệp mẫu
        </LinkButton>
      </Row>
      <Button kind="primary" wide large>
        Bắt đầu làm bài
      </Button>
      <Row>
        <Button onClick={() => setShown('dialog')}>Mở hộp thoại</Button>
        <Button onClick={() => setShown('confirm')}>Hỏi lại, có lý do</Button>
        <Button onClick={() => setShown('panel')}>Mở ngăn bên</Button>
        <Button onClick={() => toast('Đã lưu câu hỏi.')}>Báo đã lưu</Button>
        <Button onClick={() => toast('Chưa lưu được. Hãy thử lại.', 'danger')}>Báo lỗi</Button>
      </Row>
      <Dialog
        open={shown === 'dialog'}
        title="Cách tính thứ hạng"
        onClose={close}
        actions={<Button onClick={close}>Đã hiểu</Button>}
      >
        <p>Người trả lời đúng nhiều câu hơn xếp trên. Nếu bằng nhau, ai dự đoán gần hơn xếp trên.</p>
      </Dialog>
      <ConfirmDialog
        open={shown === 'confirm'}
        title="Loại thí sinh này khỏi bảng xếp hạng?"
        confirmLabel="Loại thí sinh"
        danger
        reason
        onConfirm={close}
        onClose={close}
      >
        Cả danh sách sẽ được tính lại thành phiên bản 3. Số người trả lời đúng giảm từ 312 còn 311.
      </ConfirmDialog>
      {shown === 'panel' && (
        <SidePanel title="Câu hỏi 128" onClose={close} actions={<Button kind="primary">Lưu câu hỏi</Button>}>
          <p>Nội dung câu hỏi đứng ở đây, bảng bên trái vẫn dùng được.</p>
        </SidePanel>
      )}
    </Stack>
  );
}
