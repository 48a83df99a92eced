import { CONTESTANT_GROUPS, type ContestantGroup } from '../domain/contestant-group.js';
import type { Locale } from '../platform/errors/problem.js';
import type { GroupChoice } from './registration.dto.js';

const NAMES: Readonly<Record<ContestantGroup, Record<Locale, string>>> = {
  official: { vi: 'Cán bộ, công chức', en: 'Official or civil servant' },
  'public-employee': { vi: 'Viên chức', en: 'Public employee' },
  'union-member': { vi: 'Đoàn viên, hội viên', en: 'Member of a union or association' },
  student: { vi: 'Học sinh, sinh viên', en: 'Pupil or student' },
  worker: { vi: 'Công nhân, người lao động', en: 'Worker' },
  citizen: { vi: 'Người dân', en: 'Citizen' },
};

/** What one can take part as, in the language of the reader. */
export const groupChoices = (locale: Locale): GroupChoice[] =>
  CONTESTANT_GROUPS.map((code) => ({ code, name: NAMES[code][locale] }));
