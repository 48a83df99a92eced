import { defineMessages, useMessages } from '../../i18n/messages.js';

/** What the server records, in words. What is not here yet is shown by its code. */
const vietnamese = {
  actions: {
    'contest-created': 'Tạo cuộc thi',
    'contest-changed': 'Sửa cuộc thi',
    'rules-added': 'Thêm phiên bản thể lệ',
    'round-added': 'Thêm tuần thi',
    'round-changed': 'Sửa tuần thi',
    'round-released': 'Phát hành tuần thi',
    'round-release-withdrawn': 'Rút lại phát hành tuần thi',
    'round-extended': 'Gia hạn tuần thi',
    'announcement-made': 'Đăng thông báo',
    'announcement-changed': 'Sửa thông báo',
    'announcement-removed': 'Gỡ thông báo',
    'topic-added': 'Thêm chủ đề',
    'question-written': 'Soạn câu hỏi',
    'question-revised': 'Sửa câu hỏi',
    'question-approved': 'Duyệt câu hỏi',
    'questions-approved': 'Duyệt nhiều câu hỏi',
    'question-retired': 'Ngừng dùng câu hỏi',
    'questions-retired': 'Ngừng dùng nhiều câu hỏi',
    'question-moved': 'Chuyển chủ đề, mức độ hoặc tuần của câu hỏi',
    'question-reviewed': 'Phản biện câu hỏi',
    'questions-reviewed': 'Phản biện nhiều câu hỏi',
    'question-reinstated': 'Đưa câu hỏi trở lại',
    'questions-reinstated': 'Đưa nhiều câu hỏi trở lại',
    'question-commented': 'Góp ý câu hỏi',
    'question-comment-settled': 'Đánh dấu góp ý đã xử lý',
    'question-comment-reopened': 'Mở lại góp ý',
    'question-keys-seen': 'Xem đáp án',
    'question-file-uploaded': 'Tải tệp câu hỏi lên',
    'question-import-accepted': 'Nhận tệp câu hỏi',
    'question-import-defaults-chosen': 'Chọn chủ đề chung cho tệp câu hỏi',
    'question-import-discarded': 'Bỏ tệp câu hỏi',
    'questions-imported': 'Nạp câu hỏi từ tệp',
    'questions-seeded': 'Nạp câu hỏi mẫu',
    'unit-added': 'Thêm đơn vị',
    'unit-changed': 'Sửa đơn vị',
    'units-imported': 'Nạp đơn vị từ tệp',
    'barred-entry-added': 'Thêm người không được dự thi',
    'barred-entry-removed': 'Bỏ người không được dự thi',
    'barred-roster-imported': 'Nạp danh sách không được dự thi',
    'profile-changed': 'Thí sinh sửa hồ sơ',
    'consent-withdrawn': 'Thí sinh rút lại đồng ý',
    'personal-data-erased': 'Xóa dữ liệu cá nhân',
    'password-changed': 'Đổi mật khẩu',
    'password-reset': 'Đặt lại mật khẩu',
    'password-reset-code-issued': 'Cấp mã đặt lại mật khẩu',
    'staff-account-created': 'Tạo tài khoản nội bộ',
    'staff-account-changed': 'Sửa tài khoản nội bộ',
    'result-computed': 'Tính kết quả',
    'result-confirmed': 'Xác nhận kết quả',
    'result-published': 'Công bố kết quả',
    'result-exported': 'Tải tệp kết quả',
    'item-analysis-exported': 'Tải tệp phân tích câu hỏi',
    'backup-made': 'Tạo bản sao lưu',
    'backup-restored': 'Khôi phục từ bản sao lưu',
    'contestant-disqualified': 'Loại thí sinh',
    'contestant-reinstated': 'Khôi phục thí sinh',
    'key-ruled': 'Quyết định về câu hỏi',
  },
  subjects: {
    contest: 'Cuộc thi',
    round: 'Tuần thi',
    announcement: 'Thông báo',
    topic: 'Chủ đề',
    question: 'Câu hỏi',
    'question-import': 'Tệp câu hỏi',
    unit: 'Đơn vị',
    units: 'Đơn vị',
    'barred-entry': 'Danh sách không được dự thi',
    'barred-roster': 'Danh sách không được dự thi',
    account: 'Tài khoản',
    contestant: 'Thí sinh',
    backup: 'Bản sao lưu',
  },
  actors: { system: 'Hệ thống', public: 'Người chưa đăng nhập' },
};

/** The shape of these words, which English has too. */
export type Words = typeof vietnamese;

const auditVocabulary = defineMessages(vietnamese, () => import('./audit-vocabulary.messages.en.js'));

type Wording = Readonly<Record<string, string>>;

/** The words for codes of the log: `action('round-extended')` → "Gia hạn tuần thi"; an unknown code stays itself. */
export function useAuditVocabulary() {
  const { actions, subjects, actors } = useMessages(auditVocabulary);
  const wordOf = (words: Wording) => (code: string) => words[code] ?? code;
  return { actions, action: wordOf(actions), subject: wordOf(subjects), actors };
}
