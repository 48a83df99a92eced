import { defineMessages, useMessages } from '../../i18n/messages.js';

const vietnamese = {
  title: 'Nhật ký',
  lead: 'Ai đã làm gì, lúc nào, vì sao. Chỉ ghi thêm; mỗi dòng mang mã băm của dòng trước nên không thể sửa mà không ai biết.',
  filters: 'Lọc nhật ký',
  search: 'Tìm theo người làm, đối tượng hoặc chi tiết',
  action: 'Việc',
  everyAction: 'Mọi việc',
  caption: 'Nhật ký, mới nhất trước',
  columns: { sequence: 'Số', at: 'Lúc', actor: 'Ai', action: 'Việc', subject: 'Đối tượng', details: 'Chi tiết' },
  panel: {
    title: (sequence: string) => `Dòng ${sequence}`,
    code: 'Mã việc',
    subjectId: 'Mã đối tượng',
    details: 'Chi tiết',
    noDetails: 'Không có chi tiết.',
  },
  check: {
    act: 'Kiểm tra tính toàn vẹn',
    title: 'Kiểm tra tính toàn vẹn của nhật ký',
    running: 'Đang tính lại mã băm của từng dòng',
    whole: (entries: string) => `Nhật ký nguyên vẹn: ${entries} dòng, không dòng nào bị sửa, bỏ hay chèn.`,
    newest: 'Mã băm của dòng mới nhất. Ghi lại ở nơi khác để sau này đối chiếu:',
    newestName: 'mã băm mới nhất',
    broken: (sequence: string) => `Chuỗi bị đứt từ dòng ${sequence}`,
    brokenAdvice:
      'Dòng này hoặc dòng ngay trước đã bị sửa ngoài hệ thống. Đừng thay đổi gì thêm; sao lưu cơ sở dữ liệu và báo người quản trị máy chủ.',
    empty: 'Nhật ký chưa có dòng nào.',
  },
  empty: { title: 'Không có dòng nào khớp', advice: 'Hãy bỏ bớt điều kiện lọc.' },
};

/** The shape of these words, which English has too. */
export type Words = typeof vietnamese;

const auditMessages = defineMessages(vietnamese, () => import('./audit.messages.en.js'));

/** Words of the audit log. */
export const useAuditText = () => useMessages(auditMessages);
export type AuditText = ReturnType<typeof useAuditText>;
