import type { View } from '../src/api/views.js';

export const ROUND_ID = '11111111-1111-4111-8111-111111111111';
export const CONTESTANT_ID = '22222222-2222-4222-8222-222222222222';

/** One version of a result: N = 3 of 7 ranked. */
export function aResult(changes: Partial<View<'ResultSummary'>> = {}): View<'ResultSummary'> {
  return {
    id: `version-${changes.version ?? 1}`,
    version: 1,
    reason: 'Tuần thi đóng',
    createdAt: '2026-08-10T02:00:41.000Z',
    createdByName: null,
    actualCount: 3,
    participantCount: 7,
    attemptCount: 9,
    questionCount: 2,
    distribution: [1, 3, 3],
    inputHash: '0'.repeat(64),
    confirmedAt: null,
    confirmedByName: null,
    publishedAt: null,
    publishedByName: null,
    ...changes,
  };
}

/** A closed round whose first version waits for the jury. */
export function aJudgedRound(changes: Partial<View<'JudgedRoundView'>> = {}): View<'JudgedRoundView'> {
  const result = changes.result ?? aResult();
  return {
    roundId: ROUND_ID,
    contestId: '33333333-3333-4333-8333-333333333333',
    contestName: 'Tìm hiểu chuyển đổi số',
    number: 1,
    name: 'Tuần 1',
    opensAt: '2026-08-03T03:00:00.000Z',
    closesAt: '2026-08-10T02:00:00.000Z',
    phase: 'closed',
    predictionTarget: 'all-correct',
    state: 'provisional',
    closable: true,
    recomputing: false,
    result,
    versions: [result],
    predictionHistogram: [{ from: 0, to: 4, count: 5 }],
    unresolvedTies: [],
    unawardedPrizes: [],
    signals: [],
    disqualified: [],
    barred: [],
    withdrawnCount: 0,
    lotSeed: null,
    lotCommitment: null,
    ...changes,
  };
}

/** The second of the ranking, behind by 312 ms. */
export function aRankingRow(changes: Partial<View<'RankingRow'>> = {}): View<'RankingRow'> {
  return {
    position: 2,
    rank: 2,
    contestantId: CONTESTANT_ID,
    name: 'Vũ Ý',
    maskedPhone: '09xx xxx 123',
    dateOfBirth: '1988-03-12',
    commune: 'Phường Hạc Thành',
    unit: null,
    score: 2,
    prediction: 5,
    distance: 2,
    submittedAt: '2026-08-04T03:12:45.123Z',
    durationMs: 61_250,
    lot: null,
    prizeEligible: true,
    decidedBy: { key: 'submittedAt', margin: 312, sentence: 'Người xếp ngay trên hơn vì nộp sớm hơn 312 ms.' },
    prizeCode: 'second',
    prizeName: 'Giải Nhì',
    prizeNote: null,
    ...changes,
  };
}

/** What the session answers for somebody of a role. */
export const signedInAs = (role: View<'SessionAccount'>['role']) => ({
  'GET /api/session': () => ({
    account: { id: 'me', role, displayName: 'Trần Văn Bình' },
    serverTime: new Date().toISOString(),
  }),
});
