import type { View } from '../src/api/views.js';

export const CONTEST_ID = '0198f000-0000-7000-8000-0000000000c1';
export const ROUND_ID = '0198f000-0000-7000-8000-0000000000b3';
export const RULE_SET_ID = '0198f000-0000-7000-8000-0000000000a1';

const PRIZES = [{ code: 'first', name: 'Giải Nhất', count: 1, value: null }];

/** The rules of the plan. */
export const RULES: View<'RuleSetView'> = {
  timeLimitSeconds: 600,
  attemptLimit: 1,
  attemptPeriod: 'round',
  countedAttempt: 'best-then-earliest',
  predictionTarget: 'all-correct',
  predictionRequired: true,
  eligibility: 'all-correct',
  keys: ['score', 'predictionDistance', 'submittedAt', 'duration', 'lot'],
  scoresVisible: 'after-publication',
  standingsVisible: 'after-publication',
  prizes: PRIZES,
  overallPrizes: PRIZES,
  onePrizePerPerson: true,
  guardianUnderAge: 16,
  rosterFloorPercent: 70,
};

/** A contest as organisers see it, with one round to come. */
export const aContest = (own: Partial<View<'ContestView'>> = {}): View<'ContestView'> => ({
  id: CONTEST_ID,
  name: 'Tìm hiểu chuyển đổi số',
  shortName: 'Chuyển đổi số',
  organiserName: 'Sở Khoa học và Công nghệ',
  introduction: 'Thi trắc nghiệm hằng tuần.',
  timeZone: 'Asia/Ho_Chi_Minh',
  consentText: 'Tôi đồng ý.',
  consentVersion: '2026-08-01',
  asksIdNumber: false,
  createdAt: '2026-07-01T02:00:00.000Z',
  overallPublishedAt: null,
  ruleSets: [
    {
      id: RULE_SET_ID,
      version: 1,
      rules: RULES,
      note: 'Thể lệ ban đầu',
      createdAt: '2026-07-01T02:00:00.000Z',
      usedByRounds: [3],
    },
  ],
  rounds: [
    {
      id: ROUND_ID,
      number: 3,
      name: 'Tuần 3',
      opensAt: '2026-08-17T03:00:00.000Z',
      closesAt: '2026-08-24T02:00:00.000Z',
      phase: 'upcoming',
      releasedAt: null,
      ready: true,
      missing: 0,
    },
  ],
  ...own,
});

/** A round to come that has everything it needs and is not released. */
export const aStaffRound = (own: Partial<View<'StaffRoundView'>> = {}): View<'StaffRoundView'> => ({
  id: ROUND_ID,
  contestId: CONTEST_ID,
  contestName: 'Tìm hiểu chuyển đổi số',
  number: 3,
  name: 'Tuần 3',
  opensAt: '2026-08-17T03:00:00.000Z',
  closesAt: '2026-08-24T02:00:00.000Z',
  phase: 'upcoming',
  releasedAt: null,
  locked: false,
  resultPublishedAt: null,
  ruleSetId: RULE_SET_ID,
  rules: RULES,
  blueprint: { rows: [{ topic: null, difficulty: null, count: 10 }] },
  lotCommitment: null,
  extensions: [],
  checklist: [{ code: 'window-missing', done: true, message: 'Đã có giờ mở và giờ đóng.' }],
  pool: { questionCount: 66, likeness: null, repeats: null },
  ...own,
});
