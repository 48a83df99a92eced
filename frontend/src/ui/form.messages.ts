import { defineMessages, useMessages } from '../i18n/messages.js';

const formMessages = defineMessages({
  vi: {
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
    formFaults: (count: number) => `Hãy sửa ${count} chỗ dưới đây rồi gửi lại. Những gì bạn đã nhập vẫn còn nguyên.`,
    searching: 'Đang tìm…',
    searchFailed: 'Chưa tìm được. Hãy kiểm tra kết nối rồi gõ lại.',
    noMatch: (query: string) =>
      `Không thấy kết quả nào cho “${query}”. Thử gõ ngắn hơn, có dấu hoặc không dấu đều được.`,
    matches: (count: number) => `${count} kết quả. Dùng phím mũi tên để chọn.`,
    reason: 'Lý do',
    reasonNeeded: 'Hãy ghi lý do; lý do được lưu trong nhật ký.',
    reasonShort: (least: number) => `Lý do cần ít nhất ${least} ký tự.`,
  },
  en: {
    showPassword: 'Show password',
    hidePassword: 'Hide password',
    day: 'Day',
    month: 'Month',
    year: 'Year',
    choose: 'Choose',
    chosenInstant: (instant, zone) => `That is ${instant} (${zone})`,
    vietnamTime: 'Vietnam time',
    understoodAs: (number) => `Number entered: ${number}`,
    numberOnly: 'Whole numbers only, for example 1200 or 1,200.',
    formRefused: 'Some things need a correction',
    formFaults: (count) =>
      `Please correct ${count === 1 ? 'one field' : `${count} fields`} below and send again. What you typed is kept.`,
    searching: 'Searching…',
    searchFailed: 'The search did not get through. Check your connection and type again.',
    noMatch: (query) => `Nothing found for “${query}”. Try fewer letters, with or without diacritics.`,
    matches: (count) => `${count} ${count === 1 ? 'result' : 'results'}. Use the arrow keys to choose.`,
    reason: 'Reason',
    reasonNeeded: 'Please give a reason; it is kept in the audit log.',
    reasonShort: (least) => `The reason needs at least ${least} characters.`,
  },
});

/** Words of forms and fields. */
export const useFormText = () => useMessages(formMessages);
