import { defineMessages, useMessages } from '../../i18n/messages.js';

const importDefaultsMessages = defineMessages({
  vi: {
    atUpload: 'Chọn chung cho những câu mà tệp không ghi',
    atUploadAdvice:
      'Tệp Aiken và nhiều tệp Word không ghi chủ đề. Bạn có thể chọn ở đây trước khi gửi, hoặc sau khi xem trước. Câu nào tệp đã ghi thì giữ nguyên như trong tệp.',
    title: 'Những gì tệp không ghi',
    missing: {
      topic: (count: string) => `${count} câu chưa ghi chủ đề.`,
      difficulty: (count: string) => `${count} câu chưa ghi độ khó.`,
      week: (count: string) => `${count} câu chưa ghi tuần.`,
    },
    advice: 'Chọn chung cho những câu đó; câu nào tệp đã ghi thì giữ nguyên.',
    form: 'Chọn chung cho các câu tệp không ghi',
    topic: 'Chủ đề chung',
    noTopic: 'Chưa chọn',
    difficulty: 'Độ khó chung',
    noDifficulty: 'Trung bình, nếu không chọn',
    week: 'Dành cho tuần',
    noWeek: 'Tuần nào cũng được',
    apply: 'Áp dụng và kiểm tra lại',
    topicOnly: 'Tệp chỉ còn thiếu chủ đề. Hãy chọn chủ đề chung ở ngay dưới đây; không cần tải tệp lên lại.',
  },
  en: {
    atUpload: 'Choose for the questions whose file does not say',
    atUploadAdvice:
      'Aiken files and many Word files name no topic. Choose here before you send the file, or when you have seen the preview. What the file names stays as it is.',
    title: 'What the file does not say',
    missing: {
      topic: (count) => `${count} questions name no topic.`,
      difficulty: (count) => `${count} questions name no difficulty.`,
      week: (count) => `${count} questions name no round.`,
    },
    advice: 'Choose for all of those; what the file names stays as it is.',
    form: 'Choose for the questions whose file does not say',
    topic: 'Topic for these',
    noTopic: 'Not chosen',
    difficulty: 'Difficulty for these',
    noDifficulty: 'Medium, unless you choose',
    week: 'For round',
    noWeek: 'Any round',
    apply: 'Apply and check again',
    topicOnly: 'Only the topic is missing. Choose one for all right below; no new upload is needed.',
  },
});

/** Words of choosing topic, difficulty and week for questions whose file does not name them. */
export const useImportDefaultsText = () => useMessages(importDefaultsMessages);
