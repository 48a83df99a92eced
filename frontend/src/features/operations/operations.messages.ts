import { defineMessages, useMessages } from '../../i18n/messages.js';

const vietnamese = {
  title: 'Vận hành',
  lead: 'Hệ thống đang chạy thế nào, cập nhật 5 giây một lần. Đường vẽ là 10 phút vừa qua.',
  takenAt: (time: string) => `Số liệu lúc ${time}`,
  stopped: 'Không lấy được số liệu mới. Bên dưới là số liệu lần trước.',
  levels: { normal: 'Bình thường', attention: 'Cần chú ý', critical: 'Nghiêm trọng' },
  allNormal: 'Mọi thứ bình thường.',
  look: (names: string) => `Cần xem: ${names}.`,
  redisAway:
    'Redis đang không trả lời. Thí sinh vẫn làm bài và nộp bài được; chỉ thấy số liệu của một tiến trình, chưa có diễn biến.',
  unknown: 'Chưa có số liệu',
  went: (name: string, lowest: string, highest: string) => `${name} trong 10 phút qua: từ ${lowest} đến ${highest}`,
  noHistory: (name: string) => `${name}: chưa có diễn biến`,
  perSecond: (count: string) => `${count}/giây`,
  hours: (count: string) => `${count} giờ`,
  seconds: (count: string) => `${count} giây`,
  attentionFrom: (bound: string) => `Cần chú ý từ ${bound}`,
  figures: {
    'requests-per-second': {
      name: 'Yêu cầu',
      help: 'Số yêu cầu mà tất cả tiến trình trả lời trong một giây.',
    },
    'request-p95-ms': {
      name: 'Thời gian trả lời',
      help: '95 % yêu cầu xong trong khoảng này. Chậm lâu: xem đường chờ PostgreSQL và vòng lặp; thêm tiến trình API nếu bộ xử lý đã đầy.',
    },
    'failures-per-second': {
      name: 'Lỗi máy chủ',
      help: 'Yêu cầu kết thúc bằng lỗi của máy chủ (5xx). Tìm mã yêu cầu trong nhật ký hệ thống.',
    },
    'shed-per-second': {
      name: 'Yêu cầu bị từ chối vì quá tải',
      help: 'Bị từ chối sớm để những yêu cầu đã nhận vẫn nhanh; trình duyệt tự gửi lại. Kéo dài: thêm tiến trình API.',
    },
    'requests-in-flight': { name: 'Đang xử lý', help: 'Yêu cầu đã nhận nhưng chưa trả lời xong.' },
    'open-streams': { name: 'Trang đang theo dõi trực tiếp', help: 'Trình duyệt đang mở bảng xếp hạng trực tiếp.' },
    'submissions-per-second': {
      name: 'Bài nộp',
      help: 'Lượt thi kết thúc trong một giây, do thí sinh nộp hoặc do hết giờ.',
    },
    'attempts-open': { name: 'Đang làm bài', help: 'Lượt thi đã bắt đầu và chưa nộp.' },
    'event-loop-lag-ms': {
      name: 'Độ trễ vòng lặp',
      help: 'Tiến trình bận nhất chậm bao lâu mới đến lượt việc tiếp theo. Cao: bộ xử lý đã đầy.',
    },
    'pool-waiting': {
      name: 'Chờ kết nối PostgreSQL',
      help: 'Truy vấn đang chờ một kết nối trống. Lớn hơn 0 lâu: PostgreSQL chậm hoặc DATABASE_POOL_SIZE quá nhỏ.',
    },
    'redis-round-trip-ms': {
      name: 'Redis trả lời sau',
      help: 'Một lần hỏi và đáp. Không có số: Redis không trả lời.',
    },
    'jobs-waiting': { name: 'Việc đang chờ', help: 'Việc nền (thư, nạp tệp, bảng xếp hạng) chưa đến lượt.' },
    'oldest-job-seconds': {
      name: 'Việc chờ lâu nhất',
      help: 'Tăng mãi: tiến trình worker không chạy. Khởi động lại; không việc nào bị mất.',
    },
    'leaderboard-lag-ms': {
      name: 'Độ trễ bảng xếp hạng',
      help: 'Từ lúc bài được ghi đến lúc bảng xếp hạng trực tiếp thay đổi.',
    },
    'backup-age-hours': {
      name: 'Sao lưu gần nhất',
      help: 'Đã bao lâu từ bản sao lưu gần nhất; chưa có bản nào thì tính từ khi bắt đầu dùng hệ thống. Quá 26 giờ: xem dịch vụ backup.',
    },
  },
  processes: {
    title: 'Tiến trình đang chạy',
    caption: 'Các tiến trình đang chạy',
    empty: 'Chưa thấy tiến trình nào.',
    wait: 'Mỗi tiến trình báo tin 5 giây một lần; hãy đợi một chút.',
    noWorker: 'Không có tiến trình worker: việc nền đang dừng, tuần thi hết giờ chưa được đóng. Hãy khởi động worker.',
    versions:
      'Các tiến trình chạy những phiên bản khác nhau: đang cập nhật, hoặc có tiến trình chưa được khởi động lại.',
    role: 'Loại',
    host: 'Máy (số tiến trình)',
    version: 'Phiên bản',
    uptime: 'Chạy được',
    requests: 'Yêu cầu/giây',
    cpu: 'Bộ xử lý',
    memory: 'Bộ nhớ',
    lag: 'Độ trễ vòng lặp',
    pool: 'Kết nối PostgreSQL',
    poolUse: (busy: string, size: string) => `${busy} / ${size}`,
    roles: { api: 'API', worker: 'Worker' },
  },
};

/** The shape of these words, which English has too. */
export type Words = typeof vietnamese;

const operationsMessages = defineMessages(vietnamese, () => import('./operations.messages.en.js'));

export const useOperationsText = () => useMessages(operationsMessages);
export type OperationsText = ReturnType<typeof useOperationsText>;
