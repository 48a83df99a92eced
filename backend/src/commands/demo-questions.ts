import type { INestApplicationContext } from '@nestjs/common';
import { StaffAccounts } from '../accounts/staff-accounts.service.js';
import type { SettableClock } from '../platform/clock/clock.js';
import type { QuestionRequest } from '../question-bank/question.dto.js';
import { QuestionCommenting } from '../question-bank/question-commenting.service.js';
import { QuestionDeciding } from '../question-bank/question-deciding.service.js';
import { QuestionEditing } from '../question-bank/question-editing.service.js';

interface WaitingQuestion {
  readonly question: QuestionRequest;
  /** Whether the jury has reviewed it already. */
  readonly isReviewed: boolean;
  /** What the jury says about it. */
  readonly comment: string | null;
}

const DAY_MS = 24 * 60 * 60_000;

/** Questions that wait for somebody: written by the organisers two days ago, looked at by the jury yesterday. */
const WAITING: readonly WaitingQuestion[] = [
  {
    question: {
      topic: 'digital-government',
      difficulty: 'easy',
      stem: 'Nghị định số 30/2020/NĐ-CP của Chính phủ quy định về công tác nào?',
      options: ['Công tác văn thư', 'Công tác dân vận', 'Công tác kiểm toán', 'Công tác hộ tịch'],
      correct: 0,
      explanation: 'Nghị định quy định về công tác văn thư và quản lý nhà nước về công tác văn thư.',
      source: 'Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ, Điều 1',
    },
    isReviewed: true,
    comment: null,
  },
  {
    question: {
      topic: 'digital-government',
      difficulty: 'medium',
      stem: 'Văn bản điện tử được ký số đúng quy định bởi người có thẩm quyền và ký số của cơ quan có giá trị pháp lý thế nào?',
      options: [
        'Như bản gốc văn bản giấy',
        'Như bản sao chụp',
        'Chỉ để tham khảo nội bộ',
        'Chỉ có giá trị trong 30 ngày',
      ],
      correct: 0,
      explanation: 'Văn bản điện tử được ký số như vậy có giá trị pháp lý như bản gốc văn bản giấy.',
      source: 'Nghị định số 30/2020/NĐ-CP',
    },
    isReviewed: false,
    comment: 'Nguồn cần ghi rõ điều, khoản. Phương án D quá lộ, nên thay bằng phương án gần với đời thường hơn.',
  },
  {
    question: {
      topic: 'digital-society',
      difficulty: 'easy',
      stem: 'Tên miền quốc gia cấp cao nhất của Việt Nam trên Internet là gì?',
      options: ['.vn', '.vi', '.vnm', '.viet'],
      correct: 0,
      explanation: 'Việt Nam dùng tên miền quốc gia “.vn”, theo mã hai chữ cái VN của ISO 3166-1.',
      source: 'IANA, Root Zone Database, mục .vn',
    },
    isReviewed: true,
    comment: null,
  },
  {
    question: {
      topic: 'digital-society',
      difficulty: 'hard',
      stem: 'Địa chỉ Internet theo giao thức IPv6 dài bao nhiêu bit?',
      options: ['128 bit', '32 bit', '64 bit', '256 bit'],
      correct: 0,
      explanation: 'Địa chỉ IPv6 dài 128 bit; địa chỉ IPv4 dài 32 bit.',
      source: 'IETF, RFC 8200 (tháng 7/2017), mục 1',
    },
    isReviewed: false,
    comment: null,
  },
];

/** A handful of questions at work, so that the screens of the review have something to show. */
export async function seedWaitingQuestions(
  app: INestApplicationContext,
  clock: SettableClock,
  now: Date,
): Promise<number> {
  const staff = await app.get(StaffAccounts).list();
  const [author, judge] = [staff.find(({ role }) => role === 'organiser'), staff.find(({ role }) => role === 'judge')];
  if (!author || !judge) return 0;
  clock.set(new Date(now.getTime() - 2 * DAY_MS));
  const ids: string[] = [];
  for (const { question } of WAITING) ids.push(await app.get(QuestionEditing).write(question, author.id));
  clock.advance(DAY_MS);
  for (const [index, { isReviewed, comment }] of WAITING.entries()) {
    const id = ids[index] ?? '';
    if (comment !== null) await app.get(QuestionCommenting).comment(id, comment, judge.id);
    const jury = { accountId: judge.id, role: judge.role };
    if (isReviewed) await app.get(QuestionDeciding).decide('review', { id, version: 1 }, jury);
  }
  return WAITING.length;
}
