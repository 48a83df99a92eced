import { defineMessages, useMessages } from '../../i18n/messages.js';

const auditMessages = defineMessages({
  vi: {
    title: 'Nhật ký',
    lead: 'Ai đã làm gì, lúc nào, vì sao. Chỉ ghi thêm; mỗi dòng mang mã băm của dòng trước nên không thể sửa mà không ai biết.',
    filters: 'Lọc nhật ký',
    search: 'Tìm theo người làm hoặc mã đối tượng',
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
  },
  en: {
    title: 'Audit log',
    lead: 'Who did what, when and why. It only grows; each entry carries the hash of the one before, so no change goes unnoticed.',
    filters: 'Filter the log',
    search: 'Search by person or by the subject’s id',
    action: 'Action',
    everyAction: 'Every action',
    caption: 'Audit log, the latest first',
    columns: { sequence: 'No.', at: 'When', actor: 'Who', action: 'What', subject: 'Subject', details: 'Details' },
    panel: {
      title: (sequence) => `Entry ${sequence}`,
      code: 'Code of the action',
      subjectId: 'Id of the subject',
      details: 'Details',
      noDetails: 'No details.',
    },
    check: {
      act: 'Check that it is whole',
      title: 'Check that the log is whole',
      running: 'Computing the hash of every entry again',
      whole: (entries) => `The log is whole: ${entries} entries, none changed, removed or put in.`,
      newest: 'The hash of the newest entry. Keep it elsewhere to compare later:',
      newestName: 'newest hash',
      broken: (sequence) => `The chain is broken from entry ${sequence}`,
      brokenAdvice:
        'This entry or the one before was changed outside the system. Change nothing more; back the database up and tell whoever runs the server.',
      empty: 'The log has no entries yet.',
    },
    empty: { title: 'No entry matches', advice: 'Take a filter away.' },
  },
});

/** Words of the audit log. */
export const useAuditText = () => useMessages(auditMessages);
export type AuditText = ReturnType<typeof useAuditText>;
