import { defineMessages, useMessages } from '../../i18n/messages.js';

const helpMessages = defineMessages({
  vi: {
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
  },
  en: {
    title: 'Help',
    lead: 'Step by step, from an empty contest to the list of winners. Each step leads to its page.',
    organiser: 'Organisers: opening a round',
    organiserSteps: [
      {
        page: 'contests',
        title: 'Make a contest',
        text: 'From the template: four rounds, rules, prizes. Check the calendar and create it; all can be changed until a release.',
      },
      {
        page: 'questions',
        title: 'Load and approve questions',
        text: 'Take the template, fill it in, drop it on the loading page, see faults by row and column. New ones are drafts; read them and approve many at once.',
      },
      {
        page: 'barredRoster',
        title: 'Fill the barred roster',
        text: 'Members of the bodies. The same phone or ID number is refused; the same name and birth date is only a sign to check.',
      },
      {
        page: 'units',
        title: 'Check the units',
        text: 'Change names, declare how many people there are, or load the whole list from a file.',
      },
      {
        page: 'contests',
        title: 'Prepare and release the round',
        text: 'Its page lists what is missing. Then release it: questions, time and rules are locked and it opens by itself.',
      },
      {
        page: 'dashboard',
        title: 'Watch it while it is open',
        text: 'Participation by hour and by unit. Nobody sees scores or the actual count now, organisers included.',
      },
      {
        page: 'contests',
        title: 'After an outage',
        text: 'Extend the closing time with a reason on the page of the round; it is announced at once. No answer is lost.',
      },
    ],
    judge: 'Judges: from the close to publication',
    judgeSteps: [
      {
        page: 'judging',
        title: 'See the provisional result',
        text: 'After the close unfinished attempts are finalised and version 1 is computed: N, distribution, ranks with the key that decided.',
      },
      {
        page: 'judging',
        title: 'Look at the signals',
        text: 'Too fast, twice the same person, one network … They are hints; no machine excludes anybody.',
      },
      {
        page: 'judging',
        title: 'Disqualify or reinstate',
        text: 'Open a person’s attempts, give the reason, decide. The whole list is computed anew as a version, and what changed is shown.',
      },
      {
        page: 'judging',
        title: 'A wrong answer key',
        text: 'Void the question for everybody, or accept a further option. Everything is computed anew with the reason.',
      },
      {
        page: 'judging',
        title: 'Confirm and publish',
        text: 'Confirm the latest version, then publish it. From then on contestants see scores, answers and ranks.',
      },
      {
        page: 'judging',
        title: 'Export the list',
        text: 'The winners as XLSX and CSV, ready for Excel and for the decision.',
      },
    ],
    questions: 'Frequent questions',
    answers: [
      {
        question: 'It is time, and the round does not open?',
        answer: 'It opens only when released. See “It cannot open because…” on its page.',
      },
      {
        question: 'A question proves wrong after the release?',
        answer:
          'Before the opening: take the release back, mend the question, approve it, release again. Afterwards: the judges void it or accept a further option.',
      },
      {
        question: 'A contestant forgot the password and has no e-mail?',
        answer: 'Find the contestant, make sure who it is, issue a one-time code and read it out.',
      },
      {
        question: 'A unit was renamed or merged?',
        answer: 'A new name keeps the old one for searching. For a merger set its last day and its successor.',
      },
    ],
  },
});

/** Words of the staff's help. */
export const useHelpText = () => useMessages(helpMessages);
