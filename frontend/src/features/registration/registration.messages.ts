import { defineMessages, useMessages } from '../../i18n/messages.js';

const vietnamese = {
  title: 'Đăng ký dự thi',
  lead: 'Mất khoảng hai phút. Một người chỉ đăng ký một lần, dùng cho tất cả các tuần thi.',
  haveAccount: 'Đã đăng ký rồi?',
  signIn: 'Đăng nhập',
  already: (name: string) => `Bạn đang đăng nhập với tên ${name}, không cần đăng ký nữa.`,
  goOn: 'Tiếp tục',
  you: 'Về bạn',
  place: 'Nơi ở, nơi công tác',
  account: 'Tài khoản',
  guardian: 'Người giám hộ',
  consentTitle: 'Đồng ý xử lý dữ liệu cá nhân',
  fullName: 'Họ và tên',
  fullNameHint: 'Viết đầy đủ, có dấu, như trên giấy tờ.',
  dateOfBirth: 'Ngày sinh',
  commune: 'Xã, phường nơi bạn ở',
  communeHint: 'Gõ tên rồi chọn trong danh sách. Tên xã, huyện cũ cũng tìm được.',
  communePlaceholder: 'Ví dụ: hac thanh',
  unit: 'Cơ quan, đơn vị, trường học',
  unitHint: 'Gõ tên rồi chọn trong danh sách.',
  unitUnlisted: 'Đơn vị của tôi không có trong danh sách',
  unitOther: 'Tên đơn vị của bạn',
  group: 'Bạn dự thi với tư cách',
  phone: 'Số điện thoại di động',
  phoneHint: 'Dùng để đăng nhập. Không công khai.',
  email: 'E-mail',
  emailHint: 'Để lấy lại mật khẩu khi quên.',
  idNumber: 'Số căn cước',
  idNumberHint: 'Chỉ giữ mã băm và 4 số cuối, để đối chiếu.',
  password: 'Mật khẩu',
  passwordHint: 'Ít nhất 8 ký tự.',
  guardianWhy: (age: number) =>
    `Bạn dưới ${age} tuổi, nên cần cha mẹ hoặc người giám hộ đồng ý. Hãy nhờ người lớn điền phần này.`,
  guardianName: 'Họ và tên người giám hộ',
  guardianPhone: 'Số điện thoại người giám hộ',
  guardianConsent: 'Tôi là người giám hộ, tôi đồng ý cho người này dự thi và đồng ý xử lý dữ liệu như nêu dưới đây.',
  consent: 'Tôi đã đọc và đồng ý.',
  consentRights:
    'Bạn có thể xem, sửa, tải về, rút lại sự đồng ý hoặc xóa dữ liệu của mình bất cứ lúc nào ở trang Hồ sơ.',
  submit: 'Đăng ký',
  done: 'Đăng ký thành công. Chúc bạn làm bài tốt!',
  missing: {
    fullName: 'Hãy nhập họ và tên.',
    dateOfBirth: 'Hãy nhập đủ ngày, tháng, năm sinh.',
    communeId: 'Hãy chọn xã, phường trong danh sách hiện ra khi gõ.',
    unitOther: 'Hãy ghi tên đơn vị của bạn.',
    group: 'Hãy chọn một mục.',
    phone: 'Hãy nhập số điện thoại.',
    password: 'Mật khẩu cần ít nhất 8 ký tự.',
    guardianName: 'Hãy nhập họ tên người giám hộ.',
    guardianPhone: 'Hãy nhập số điện thoại người giám hộ.',
    guardianConsent: 'Cần người giám hộ đồng ý.',
    consent: 'Cần đồng ý thì mới đăng ký được.',
  },
};

/** The shape of these words, which English has too. */
export type Words = typeof vietnamese;

const registrationMessages = defineMessages(vietnamese, () => import('./registration.messages.en.js'));

/** Words of the registration. */
export const useRegistrationText = () => useMessages(registrationMessages);
export type RegistrationText = ReturnType<typeof useRegistrationText>;
