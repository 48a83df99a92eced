import { describe, expect, it } from '@jest/globals';
import { problemsOfQuestion, questionFingerprint, sameQuestion, type QuestionDraft } from './question.js';

const good: QuestionDraft = {
  stem: 'Ngày Chuyển đổi số quốc gia là ngày nào?',
  options: ['Ngày 10 tháng 10', 'Ngày 20 tháng 10', 'Ngày 10 tháng 12', 'Ngày 01 tháng 10'],
  correct: 0,
  explanation: 'Quyết định 505/QĐ-TTg lấy ngày 10 tháng 10 hằng năm.',
  source: 'Quyết định 505/QĐ-TTg ngày 22/4/2022',
  topic: 'national-programme',
  difficulty: 'easy',
};
const problemsWith = (changes: Partial<QuestionDraft>) =>
  problemsOfQuestion({ ...good, ...changes }).map(({ severity, code, field }) => `${severity} ${code} ${field}`);

describe('a question', () => {
  it('may be perfectly in order', () => {
    expect(problemsOfQuestion(good)).toEqual([]);
  });

  it('asks something', () => {
    expect(problemsWith({ stem: ' \u00A0 ' })).toEqual(['error empty-stem stem']);
  });

  it('has three or four options, none of them empty', () => {
    expect(problemsWith({ options: ['Một', 'Hai', 'Ba'] })).toEqual([]);
    expect(problemsWith({ options: ['Một', 'Hai'] })).toEqual(['error option-count options']);
    expect(problemsWith({ options: ['1', '2', '3', '4', '5'] })).toEqual(['error option-count options']);
    expect(problemsWith({ options: ['Một', ' ', 'Ba'] })).toEqual(['error empty-option options/1']);
  });

  it('has no option twice, whatever the case and the spaces; diacritics do make a difference', () => {
    expect(problemsWith({ options: ['Kinh tế số', 'Xã hội số', 'kinh  tế số'] })).toEqual([
      'error duplicate-option options/2',
    ]);
    expect(problemsWith({ options: ['má', 'ma', 'mà'] })).toEqual([]);
  });

  it('has exactly one right option, and it is there', () => {
    expect(problemsWith({ correct: null })).toEqual(['error no-correct correct']);
    for (const correct of [-1, 4, 0.5]) expect(problemsWith({ correct })).toEqual(['error bad-key correct']);
  });

  it('is short enough for a phone', () => {
    expect(problemsWith({ stem: 'a'.repeat(1001) })).toEqual(['error too-long stem']);
    expect(problemsWith({ options: ['a', 'b', 'c'.repeat(501)] })).toEqual(['error too-long options/2']);
  });

  it('is better with a source and an explanation', () => {
    expect(problemsWith({ source: null, explanation: ' ' })).toEqual([
      'warning missing-source source',
      'warning missing-explanation explanation',
    ]);
  });

  it.each([
    'Tất cả các phương án trên',
    'Tất cả đều đúng',
    'Cả 3 đáp án trên.',
    'Cả ba ý trên',
    'Cả A, B và C',
    'A và B đều đúng',
    'Không có đáp án nào đúng',
    'Tất cả các câu trả lời trên đều đúng',
  ])('does not point at other options, which are shuffled: %s', (option) => {
    expect(problemsWith({ options: ['Một', 'Hai', option] })).toEqual(['warning all-of-the-above options/2']);
  });

  it.each(['Tất cả các ý kiến của người dân', 'Cả nước', 'Tất cả cán bộ, công chức', 'A'])('may say: %s', (option) => {
    expect(problemsWith({ options: ['Một', 'Hai', option] })).toEqual([]);
  });

  it.each([
    'Đâu KHÔNG PHẢI là trụ cột của chuyển đổi số?',
    'Phát biểu nào sau đây là sai?',
    'Các dịch vụ sau đều có trên VNeID, ngoại trừ dịch vụ nào?',
    'Nội dung nào không đúng?',
  ])('is doubtful when it asks for the opposite: %s', (stem) => {
    expect(problemsWith({ stem })).toEqual(['warning negative-stem stem']);
  });

  it.each([
    'Thanh toán không dùng tiền mặt là gì?',
    'Ai phát hành chứng từ khấu trừ thuế?',
    'Khai sai thông tin thì sửa ở đâu?',
  ])('is not doubtful because of a word that only looks like it: %s', (stem) => {
    expect(problemsWith({ stem })).toEqual([]);
  });

  it('does not give the right option away by its length', () => {
    const options = [
      'Cổng Dịch vụ công quốc gia, nơi tiếp nhận mọi hồ sơ trực tuyến',
      'Trang cá nhân',
      'Hộp thư',
      'Báo giấy',
    ];
    expect(problemsWith({ options })).toEqual(['warning longest-is-correct correct']);
    expect(problemsWith({ options, correct: 1 })).toEqual([]);
  });
});

describe('the signs of an option', () => {
  it('are doubtful when it ends in a hash or begins with a letter of its own', () => {
    expect(problemsWith({ options: ['Java', 'Python', 'C#'] })).toEqual(['warning option-ends-in-hash options/2']);
    expect(problemsWith({ options: ['A. Java', 'Python', 'C++'] })).toEqual(['warning ambiguous-label options/0']);
    expect(problemsWith({ options: ['A.I.', '.NET', 'a)'] })).toEqual([]);
  });
});

describe('two questions', () => {
  it('differ in a sign that changes what is asked', () => {
    const asked = (stem: string) => questionFingerprint({ stem, options: ['Một', 'Hai', 'Ba'] });
    expect(asked('C++ là gì?')).not.toBe(asked('C# là gì?'));
    expect(asked('x > 5 khi nào?')).not.toBe(asked('x < 5 khi nào?'));
    expect(asked('Căn của -4 là gì?')).not.toBe(asked('Căn của 4 là gì?'));
    expect(asked('Chọn “một” - hay hai...')).toBe(asked('chọn "một" hay hai'));
  });

  it('are the same whatever the case, the diacritics, the signs and the order of the options', () => {
    const typed = {
      ...good,
      stem: 'NGAY CHUYEN DOI SO QUOC GIA LA NGAY NAO',
      options: [...good.options].reverse(),
      explanation: null,
    };
    expect(sameQuestion(good, typed)).toBe(true);
  });

  it('differ in a single word or number', () => {
    expect(sameQuestion(good, { ...good, stem: 'Ngày Chuyển đổi số của tỉnh là ngày nào?' })).toBe(false);
    const options = good.options.with(3, 'Ngày 02 tháng 10');
    expect(questionFingerprint({ stem: good.stem, options })).not.toBe(questionFingerprint(good));
  });
});
