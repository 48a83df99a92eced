import { defineMessages, useMessages } from '../../i18n/messages.js';

const staffMessages = defineMessages({
  vi: {
    staffName: 'Điều hành cuộc thi',
    staffNavigation: 'Điều hướng của Ban Tổ chức và Ban Giám khảo',
    openMenu: 'Mở trình đơn',
    closeMenu: 'Đóng trình đơn',
    pages: {
      dashboard: 'Bàn làm việc',
      contests: 'Cuộc thi',
      contest: 'Cuộc thi',
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
      judgedContestant: 'Lượt thi của thí sinh',
      audit: 'Nhật ký',
      accounts: 'Tài khoản nội bộ',
      ownAccount: 'Tài khoản của tôi',
      help: 'Trợ giúp',
    },
    groups: { prepare: 'Chuẩn bị', people: 'Người dự thi', results: 'Kết quả', system: 'Hệ thống' },
  },
  en: {
    staffName: 'Contest desk',
    staffNavigation: 'Navigation for organisers and judges',
    openMenu: 'Open the menu',
    closeMenu: 'Close the menu',
    pages: {
      dashboard: 'Desk',
      contests: 'Contests',
      contest: 'Contest',
      round: 'Round',
      questions: 'Question bank',
      questionImport: 'Load questions from a file',
      units: 'Units',
      contestants: 'Contestants',
      barredRoster: 'Barred roster',
      announcements: 'Announcements',
      judging: 'Judging and publication',
      judgedRound: 'Result of the round',
      overallStanding: 'Overall standing',
      judgedContestant: 'A contestant’s attempts',
      audit: 'Audit log',
      accounts: 'Staff accounts',
      ownAccount: 'My account',
      help: 'Help',
    },
    groups: { prepare: 'Prepare', people: 'People', results: 'Results', system: 'System' },
  },
});

/** The words of the staff's layout: places, groups of the menu. */
export const useStaffText = () => useMessages(staffMessages);
export type StaffText = ReturnType<typeof useStaffText>;
