import { defineMessages, useMessages } from '../i18n/messages.js';

const vietnamese = {
  showPassword: 'Hiện mật khẩu',
  hidePassword: 'Ẩn mật khẩu',
  day: 'Ngày',
  month: 'Tháng',
  year: 'Năm',
  choose: 'Hãy chọn',
  chosenInstant: (instant: string, zone: string) => `Tức là ${instant} (${zone})`,
  vietnamTime: 'giờ Việt Nam',
  understoodAs: (number: string) => `Số đã nhập: ${number}`,
  numberOnly: 'Chỉ nhập số nguyên, ví dụ 1200 hoặc 1.200.',
  formRefused: 'Có chỗ cần sửa',
  formNotDone: 'Chưa thực hiện được',
  formSignedOut:
    'Máy này không còn đăng nhập. Những gì bạn đã nhập vẫn còn ở đây: hãy đăng nhập, quay lại rồi gửi lần nữa.',
  signInInNewTab: 'Đăng nhập ở thẻ mới',
  formFaults: (count: number) => `Hãy sửa ${count} chỗ dưới đây rồi gửi lại. Những gì bạn đã nhập vẫn còn nguyên.`,
  searching: 'Đang tìm…',
  searchFailed: 'Chưa tìm được. Hãy kiểm tra kết nối rồi gõ lại.',
  noMatch: (query: string) => `Không thấy kết quả nào cho “${query}”. Thử gõ ngắn hơn, có dấu hoặc không dấu đều được.`,
  matches: (count: number) => `${count} kết quả. Dùng phím mũi tên để chọn.`,
  reason: 'Lý do',
  reasonNeeded: 'Hãy ghi lý do; lý do được lưu trong nhật ký.',
  reasonShort: (least: number) => `Lý do cần ít nhất ${least} ký tự.`,
};

/** The shape of these words, which English has too. */
export type Words = typeof vietnamese;

const formMessages = defineMessages(vietnamese, () => import('./form.messages.en.js'));

/** Words of forms and fields. */
export const useFormText = () => useMessages(formMessages);
