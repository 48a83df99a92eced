import { defineMessages, useMessages } from './messages.js';

/** How values of the HTTP interface are called on screen (DOMAIN §1): one word per idea, everywhere the same. */
const vietnamese = {
  phases: { upcoming: 'Sắp diễn ra', open: 'Đang mở', closed: 'Đã đóng' },
  difficulties: { easy: 'Dễ', medium: 'Trung bình', hard: 'Khó' },
  questionStatuses: {
    draft: 'Bản nháp',
    reviewed: 'Đã phản biện',
    approved: 'Đã duyệt',
    used: 'Đã dùng',
    retired: 'Ngừng dùng',
  },
  unitKinds: {
    province: 'Tỉnh, thành phố',
    commune: 'Xã',
    ward: 'Phường',
    department: 'Sở, ban, ngành',
    agency: 'Cơ quan',
    school: 'Trường học',
    enterprise: 'Doanh nghiệp',
    other: 'Khác',
  },
  contestantGroups: {
    official: 'Cán bộ, công chức',
    'public-employee': 'Viên chức',
    'union-member': 'Đoàn viên, hội viên',
    student: 'Học sinh, sinh viên',
    worker: 'Người lao động',
    citizen: 'Người dân',
  },
};

/** The shape of these words, which English has too. */
export type Words = typeof vietnamese;

export const vocabulary = defineMessages(vietnamese, () => import('./vocabulary.messages.en.js'));

/** The vocabulary in the reader's language. */
export const useVocabulary = () => useMessages(vocabulary);

/** The entries of a vocabulary as choices of a select field, in the order they are written. */
export function choicesOf<K extends string>(words: Readonly<Record<K, string>>): { value: K; label: string }[] {
  return (Object.entries(words) as [K, string][]).map(([value, label]) => ({ value, label }));
}
