import { defineMessages, useMessages } from '../../i18n/messages.js';

const vietnamese = {
  title: 'Trợ giúp',
  lead: 'Từng bước, từ cuộc thi trống đến danh sách đoạt giải. Bấm vào tên bước để đến đúng trang.',
  organiser: 'Ban Tổ chức: mở một tuần thi',
  organiserSteps: [
    {
      page: 'contests',
      title: 'Tạo cuộc thi',
      text: 'Từ mẫu: bốn tuần thi, thể lệ, cơ cấu giải. Xem lại lịch rồi bấm tạo; mọi thứ sửa được cho đến khi phát hành.',
    },
    {
      page: 'questions',
      title: 'Nạp và duyệt câu hỏi',
      text: 'Tải tệp mẫu, điền, thả tệp vào trang nạp, xem lỗi theo dòng và cột. Câu mới là bản nháp; đọc lại rồi duyệt hàng loạt.',
    },
    {
      page: 'barredRoster',
      title: 'Lập danh sách không được dự thi',
      text: 'Thành viên các ban. Trùng số điện thoại hoặc số giấy tờ thì bị chặn; trùng tên và ngày sinh chỉ là dấu hiệu để kiểm tra.',
    },
    {
      page: 'units',
      title: 'Kiểm tra đơn vị',
      text: 'Sửa tên, khai số người để tính tỷ lệ tham gia, hoặc nạp cả danh sách từ tệp.',
    },
    {
      page: 'contests',
      title: 'Chuẩn bị và phát hành tuần thi',
      text: 'Trang tuần thi liệt kê những gì còn thiếu. Đủ thì phát hành: câu hỏi, lịch và thể lệ được khóa, tuần thi tự mở đúng giờ.',
    },
    {
      page: 'dashboard',
      title: 'Theo dõi khi đang mở',
      text: 'Xem người dự thi theo giờ và theo đơn vị. Điểm và số người đúng không ai xem được lúc này, kể cả Ban Tổ chức.',
    },
    {
      page: 'contests',
      title: 'Khi có sự cố',
      text: 'Gia hạn giờ đóng kèm lý do ngay trên trang tuần thi; thông báo được đăng cùng lúc. Bài đang làm không mất câu nào.',
    },
  ],
  judge: 'Ban Giám khảo: từ lúc đóng đến lúc công bố',
  judgeSteps: [
    {
      page: 'judging',
      title: 'Xem kết quả tạm',
      text: 'Tuần thi đóng thì hệ thống chốt các lượt dở dang và tính phiên bản 1: N, phân bố điểm, thứ hạng với tiêu chí đã phân hạng.',
    },
    {
      page: 'judging',
      title: 'Xem dấu hiệu',
      text: 'Làm quá nhanh, trùng người, chung mạng… Đây là gợi ý để xem, máy không loại ai.',
    },
    {
      page: 'judging',
      title: 'Loại hoặc khôi phục',
      text: 'Mở lượt thi của một người, ghi lý do rồi quyết định. Cả danh sách được tính lại thành phiên bản mới, khác chỗ nào hiện chỗ đó.',
    },
    {
      page: 'judging',
      title: 'Câu hỏi sai đáp án',
      text: 'Hủy câu cho mọi người hoặc chấp nhận thêm phương án. Mọi thứ được tính lại và ghi lý do.',
    },
    {
      page: 'judging',
      title: 'Xác nhận và công bố',
      text: 'Xác nhận phiên bản mới nhất, rồi công bố. Từ lúc đó thí sinh thấy điểm, đáp án và thứ hạng.',
    },
    {
      page: 'judging',
      title: 'Xuất danh sách',
      text: 'Danh sách đoạt giải ở dạng XLSX và CSV, mở được bằng Excel, dùng cho quyết định công nhận.',
    },
  ],
  questions: 'Câu hỏi thường gặp',
  answers: [
    {
      question: 'Tuần thi đến giờ mà không mở?',
      answer: 'Tuần thi chỉ mở khi đã phát hành. Xem mục “Chưa thể mở vì…” trên trang tuần thi.',
    },
    {
      question: 'Phát hành rồi mới thấy câu sai?',
      answer:
        'Trước giờ mở: thu hồi phát hành, sửa câu hỏi, duyệt và phát hành lại. Sau giờ mở: Ban Giám khảo hủy câu hoặc nhận thêm phương án khi chấm.',
    },
    {
      question: 'Thí sinh quên mật khẩu, không có thư điện tử?',
      answer: 'Tìm thí sinh, kiểm tra đúng người, cấp mã dùng một lần rồi đọc cho họ.',
    },
    {
      question: 'Đơn vị đổi tên hoặc sáp nhập?',
      answer: 'Sửa tên thì tên cũ vẫn tìm được. Sáp nhập thì đặt ngày hết hiệu lực và đơn vị kế thừa.',
    },
  ],
};

/** The shape of these words, which English has too. */
export type Words = typeof vietnamese;

const helpMessages = defineMessages(vietnamese, () => import('./help.messages.en.js'));

/** Words of the staff's help. */
export const useHelpText = () => useMessages(helpMessages);
