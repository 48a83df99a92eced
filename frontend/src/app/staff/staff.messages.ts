import { defineMessages, useMessages } from '../../i18n/messages.js';

const vietnamese = {
  staffName: 'Điều hành cuộc thi',
  staffNavigation: 'Điều hướng của Ban Tổ chức và Ban Giám khảo',
  openMenu: 'Mở trình đơn',
  closeMenu: 'Đóng trình đơn',
  pages: {
    dashboard: 'Bàn làm việc',
    contests: 'Cuộc thi',
    contest: 'Cuộc thi',
    newContest: 'Tạo cuộc thi',
    ruleSet: 'Thể lệ',
    round: 'Tuần thi',
    questions: 'Ngân hàng câu hỏi',
    questionImport: 'Nạp câu hỏi từ tệp',
    units: 'Đơn vị',
    contestants: 'Thí sinh',
    barredRoster: 'Danh sách không được dự thi',
    announcements: 'Thông báo',
    judging: 'Chấm và công bố',
    judgedRound: 'Kết quả tuần thi',
    overallStanding: 'Xếp hạng chung cuộc',
    itemAnalysis: 'Phân tích câu hỏi',
    judgedContestant: 'Lượt thi của thí sinh',
    operations: 'Vận hành',
    audit: 'Nhật ký',
    accounts: 'Tài khoản nội bộ',
    ownAccount: 'Tài khoản của tôi',
    help: 'Trợ giúp',
  },
  groups: { prepare: 'Chuẩn bị', people: 'Người dự thi', results: 'Kết quả', system: 'Hệ thống' },
};

/** The shape of these words, which English has too. */
export type Words = typeof vietnamese;

const staffMessages = defineMessages(vietnamese, () => import('./staff.messages.en.js'));

/** The words of the staff's layout: places, groups of the menu. */
export const useStaffText = () => useMessages(staffMessages);
export type StaffText = ReturnType<typeof useStaffText>;
