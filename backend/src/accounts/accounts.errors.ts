import { problem } from '../platform/errors/problem.js';

export const SignInFailed = problem('unauthenticated', 'sign-in-failed', {
  vi: 'Số điện thoại (tên đăng nhập) hoặc mật khẩu chưa đúng. Hãy thử lại, hoặc chọn “Quên mật khẩu”.',
  en: 'The phone number (sign-in name) or the password is not right. Try again, or choose “Forgotten password”.',
});

export const PasswordWrong = problem('invalid', 'password-wrong', {
  vi: 'Mật khẩu hiện tại chưa đúng. Hãy nhập lại.',
  en: 'The current password is not right. Please type it again.',
});

export const ResetCodeWrong = problem('invalid', 'reset-code-wrong', {
  vi: 'Mã xác nhận chưa đúng hoặc đã hết hạn. Mỗi mã dùng được trong 30 phút và nhập sai tối đa 5 lần; hãy yêu cầu mã mới nếu cần.',
  en: 'The code is not right or has expired. A code lasts 30 minutes and takes five tries; ask for a new one if needed.',
});

/** A member of one of the bodies of the contest (DOMAIN §2). */
export const BarredFromContest = problem<{ body: string; organiser: string }>('forbidden', 'barred-from-contest', {
  vi: ({ body, organiser }) =>
    `Thông tin này trùng với một thành viên của ${body}, nên theo thể lệ không thể dự thi. Nếu có nhầm lẫn, xin liên hệ ${organiser} để được kiểm tra lại.`,
  en: ({ body, organiser }) =>
    `These details belong to a member of ${body}, who may not take part under the rules. If this is a mistake, please contact ${organiser}.`,
});

export const PhoneTaken = problem('conflict', 'phone-taken', {
  vi: 'Số điện thoại này đã được đăng ký. Nếu là số của bạn, hãy đăng nhập hoặc chọn “Quên mật khẩu”. Mỗi số chỉ dùng cho một thí sinh; người thân có thể dùng chung máy bằng cách đăng xuất rồi đăng nhập bằng số của mình.',
  en: 'This phone number is registered already. If it is yours, sign in or choose “Forgotten password”. One number is for one contestant; a family can share a device by signing out and in again, each with a number of their own.',
});

export const PhoneErased = problem('conflict', 'phone-erased', {
  vi: 'Tài khoản của số điện thoại này đã được xóa theo yêu cầu, nên không thể đăng ký lại bằng số này. Nếu đây là số bạn mới được cấp, hãy liên hệ Ban Tổ chức để được hỗ trợ.',
  en: 'The account of this phone number was deleted on request, so the number cannot be registered again. If it was assigned to you only recently, please contact the organisers.',
});

export const ConsentWithdrawn = problem('conflict', 'consent-withdrawn', {
  vi: 'Bạn đã rút lại sự đồng ý xử lý dữ liệu nên không thể tiếp tục dự thi hay sửa hồ sơ. Hãy liên hệ Ban Tổ chức nếu cần hỗ trợ.',
  en: 'You withdrew your consent, so you can no longer take part or change your profile. Please contact the organisers for help.',
});

export const SignInNameTaken = problem('conflict', 'sign-in-name-taken', {
  vi: 'Tên đăng nhập này đã có người dùng. Hãy chọn tên khác.',
  en: 'This sign-in name is taken. Please choose another one.',
});

export const OwnAccountKept = problem('conflict', 'own-account-kept', {
  vi: 'Bạn không thể tự khóa hoặc tự đổi vai trò của mình. Hãy nhờ một quản trị viên khác.',
  en: 'You cannot disable your own account or change its role. Please ask another administrator.',
});

export const LastAdministrator = problem('conflict', 'last-administrator', {
  vi: 'Đây là quản trị viên cuối cùng còn hoạt động nên không thể khóa hoặc đổi vai trò. Hãy tạo một quản trị viên khác trước.',
  en: 'This is the last active administrator and cannot be disabled or given another role. Create another one first.',
});
