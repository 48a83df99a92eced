import { describe, expect, it } from '@jest/globals';
import { parseRankingDocument } from './rank-document.js';
import { parseInstant } from './rank-instant.js';

const contestant = { id: 'an', status: 'eligible', prediction: 12 };
const attempt = {
  contestant: 'an',
  startedAt: '2026-08-03T03:00:00.000Z',
  submittedAt: '2026-08-03T03:01:01.250Z',
  score: 10,
};
const rules = {
  predictionTarget: 'all-correct',
  countedAttempt: 'best-then-earliest',
  eligibility: 'all-correct',
  keys: ['score', 'lot'],
  lotSeed: null,
};
const round = {
  format: 'round-ranking-input/1',
  rules,
  questionCount: 10,
  contestants: [contestant],
  attempts: [attempt],
};

const parseText = (text: string) => parseRankingDocument(Buffer.from(text));

/** What JSON.parse says about a text that is no JSON. */
function faultOf(text: string): string | null {
  try {
    JSON.parse(text);
    return null;
  } catch (error) {
    return String(error);
  }
}

/** The pointers at which a document is refused; an empty list where it is taken. */
function pointersOf(document: unknown): string[] {
  const parsed = parseText(JSON.stringify(document));
  return parsed.ok ? [] : parsed.problems.map(({ pointer }) => pointer);
}
const withRules = (changes: object) => pointersOf({ ...round, rules: { ...rules, ...changes } });
const withContestant = (changes: object) => pointersOf({ ...round, contestants: [{ ...contestant, ...changes }] });
const withAttempt = (changes: object) => pointersOf({ ...round, attempts: [{ ...attempt, ...changes }] });
const without = (object: object, field: string) =>
  Object.fromEntries(Object.entries(object).filter(([name]) => name !== field));

describe('a ranking document', () => {
  it('is taken into columns, with instants as epoch milliseconds', () => {
    const parsed = parseText(JSON.stringify(round));
    if (!parsed.ok) throw new Error('It is refused.');
    const { round: columns, terms } = parsed.input;
    expect(terms).toEqual({ rules, questionCount: 10, lotOf: null });
    expect([columns.contestantCount, columns.attemptCount]).toEqual([1, 1]);
    expect([columns.idOf(0), columns.statusOf(0), columns.predictionOf(0)]).toEqual(['an', 'eligible', 12]);
    expect([columns.contestantOf(0), columns.scoreOf(0)]).toEqual([0, 10]);
    expect([columns.submittedAtOf(0), columns.durationMsOf(0)]).toEqual([1785726061250, 61_250]);
  });

  it('may have its fields in any order, the attempts before their contestants, and a field twice', () => {
    const text = JSON.stringify(Object.fromEntries(Object.entries(round).toReversed()), null, ' \t');
    expect(text.indexOf('"attempts"')).toBeLessThan(text.indexOf('"contestants"'));
    for (const document of [text, text.replace('{', '{"attempts":[7],')]) {
      const parsed = parseText(document);
      expect(parsed.ok && parsed.input.round.attemptCount).toBe(1);
    }
  });

  it('is read as JSON.parse reads it, whatever its texts look like', () => {
    for (const id of ['[', ']},{', '"', '\\', '\\"', 'ê✓', '\u2028', ',', '\t']) {
      const attempts = [{ ...attempt, contestant: id }];
      const parsed = parseText(JSON.stringify({ ...round, contestants: [{ ...contestant, id }], attempts }));
      expect(parsed.ok && parsed.input.round.idOf(0)).toBe(id);
    }
  });

  it('may have no prediction, a prediction of 0 and an absurd one, no contestants and no attempts', () => {
    for (const prediction of [null, 0, Number.MAX_SAFE_INTEGER]) expect(withContestant({ prediction })).toEqual([]);
    expect(pointersOf({ ...round, contestants: [], attempts: [] })).toEqual([]);
  });

  it('may name any of the keys in any order, and have a lot seed', () => {
    expect(withRules({ keys: ['lot', 'duration', 'submittedAt', 'predictionDistance', 'score'] })).toEqual([]);
    expect(withRules({ keys: [] })).toEqual([]);
    expect(withRules({ lotSeed: 'tuần 1' })).toEqual([]);
  });

  it('may have an attempt submitted in the instant it was started, and attempts of people who are not ranked', () => {
    expect(withAttempt({ submittedAt: attempt.startedAt })).toEqual([]);
    expect(withContestant({ status: 'barred' })).toEqual([]);
  });
});

describe('a ranking document is refused', () => {
  it.each([[null], [[]], ['text'], [7]])('when it is %j instead of an object', (document) => {
    expect(pointersOf(document)).toEqual(['']);
  });

  it('wherever a sign of it is missing, doubled or another one, in the words of JSON.parse', () => {
    const text = JSON.stringify({ ...round, contestants: [contestant, { ...contestant, id: 'b' }] });
    const differing: string[] = [];
    for (let at = 0; at < text.length; at += 1) {
      for (const other of ['', ',', ']', '}', '[', '"', ':', '0']) {
        const broken = text.slice(0, at) + other + text.slice(at + 1);
        const fault = faultOf(broken);
        const parsed = parseText(broken);
        const [problem] = parsed.ok ? [] : parsed.problems;
        const words = problem?.message.startsWith('is not valid JSON: ') ? problem.message : null;
        if (words !== (fault && `is not valid JSON: ${fault}`)) differing.push(broken);
      }
    }
    expect(differing).toEqual([]);
  });

  it('for every field that nobody knows, anywhere', () => {
    expect(pointersOf({ ...round, 'a/b~c': 1 })).toEqual(['/a~1b~0c']);
    expect(withRules({ prizes: [] })).toEqual(['/rules/prizes']);
    expect(withContestant({ name: 'An' })).toEqual(['/contestants/0/name']);
    expect(withAttempt({ id: 'x' })).toEqual(['/attempts/0/id']);
    const hidden = JSON.stringify(round).replace('"questionCount"', '"__proto__":{},"questionCount"');
    expect(parseText(hidden)).toMatchObject({ ok: false, problems: [{ pointer: '/__proto__' }] });
  });

  it('for every field that is missing, anywhere', () => {
    for (const field of Object.keys(round)) expect(pointersOf(without(round, field))).toContain(`/${field}`);
    for (const field of Object.keys(rules)) {
      expect(pointersOf({ ...round, rules: without(rules, field) })).toEqual([`/rules/${field}`]);
    }
    for (const field of ['status', 'prediction']) {
      expect(pointersOf({ ...round, contestants: [without(contestant, field)] })).toEqual([`/contestants/0/${field}`]);
    }
    for (const field of Object.keys(attempt)) {
      expect(pointersOf({ ...round, attempts: [without(attempt, field)] })).toEqual([`/attempts/0/${field}`]);
    }
  });

  it('for a format it does not know', () => {
    expect(pointersOf({ ...round, format: 'round-ranking-input/2' })).toEqual(['/format']);
  });

  it('for a rule that does not exist, a key listed twice, and a seed that is no text', () => {
    expect(withRules({ predictionTarget: 'all' })).toEqual(['/rules/predictionTarget']);
    expect(withRules({ countedAttempt: 'best' })).toEqual(['/rules/countedAttempt']);
    expect(withRules({ eligibility: null })).toEqual(['/rules/eligibility']);
    expect(withRules({ keys: ['score', 'luck'] })).toEqual(['/rules/keys/1']);
    expect(withRules({ keys: ['score', 'lot', 'score'] })).toEqual(['/rules/keys/2']);
    expect(withRules({ keys: 'score' })).toEqual(['/rules/keys']);
    expect(withRules({ lotSeed: 7 })).toEqual(['/rules/lotSeed']);
  });

  it('for numbers that are not whole, too small, or text', () => {
    for (const questionCount of [0, -1, 1.5, '10', null]) {
      expect(pointersOf({ ...round, questionCount })).toEqual(['/questionCount']);
    }
    for (const prediction of [-1, 0.5, '12', 1e300, true]) {
      expect(withContestant({ prediction })).toEqual(['/contestants/0/prediction']);
    }
    for (const score of [-1, 9.5, '9', null]) expect(withAttempt({ score })).toEqual(['/attempts/0/score']);
  });

  it('for a contestant listed twice', () => {
    const other = { ...contestant, status: 'barred' };
    expect(pointersOf({ ...round, contestants: [contestant, other] })).toEqual(['/contestants/1/id']);
  });

  it('for an attempt of an unknown contestant', () => {
    expect(withAttempt({ contestant: 'AN' })).toEqual(['/attempts/0/contestant']);
    expect(withAttempt({ contestant: 'toString' })).toEqual(['/attempts/0/contestant']);
  });

  it('for a score above the number of questions', () => {
    expect(withAttempt({ score: 11 })).toEqual(['/attempts/0/score']);
  });

  it('for a submission before the start', () => {
    expect(withAttempt({ submittedAt: '2026-08-03T02:59:59.999Z' })).toEqual(['/attempts/0/submittedAt']);
  });

  it('for rows that are no objects', () => {
    expect(pointersOf({ ...round, contestants: [contestant, null], attempts: [attempt, 5, []] })).toEqual([
      '/contestants/1',
      '/attempts/1',
      '/attempts/2',
    ]);
  });

  it('for all its problems at once', () => {
    const document = {
      ...round,
      format: '?',
      contestants: [contestant, { id: 5, status: 'gone', prediction: 1 }],
      attempts: [{ ...attempt, score: 11, submittedAt: 'now' }],
    };
    expect(pointersOf(document)).toEqual([
      '/format',
      '/contestants/1/id',
      '/contestants/1/status',
      '/attempts/0/submittedAt',
      '/attempts/0/score',
    ]);
  });
});

describe('an instant', () => {
  it.each([
    ['2026-08-03T03:00:00.000Z', 1785726000000],
    ['2026-08-03T03:00:00Z', 1785726000000],
    ['2026-08-03T03:00:00.5Z', 1785726000500],
    ['2026-08-03T03:00:00.05Z', 1785726000050],
    ['2028-02-29T23:59:59.999Z', 1835481599999],
    ['2000-02-29T00:00:00Z', 951782400000],
    ['1970-01-01T00:00:00Z', 0],
    ['1969-12-31T23:59:59.999Z', -1],
  ])('%s is %i', (text, instant) => {
    expect(parseInstant(text)).toBe(instant);
  });

  it('is what the platform makes of it, on every day of four centuries', () => {
    const instants = Array.from({ length: 146_097 }, (_, day) => (day - 135_140) * 86_400_000 + 45_296_789);
    expect(instants.filter((instant) => parseInstant(new Date(instant).toISOString()) !== instant)).toEqual([]);
  });

  it.each([
    '2026-02-30T00:00:00Z',
    '2026-02-29T00:00:00Z',
    '2100-02-29T00:00:00Z',
    '2026-04-31T00:00:00Z',
    '2026-13-01T00:00:00Z',
    '2026-00-10T00:00:00Z',
    '2026-08-00T00:00:00Z',
    '2026-08-03T24:00:00Z',
    '2026-08-03T03:60:00Z',
    '2026-08-03T23:59:60Z',
    '2026-08-03T03:00:00.0000Z',
    '2026-08-03T03:00:00.Z',
    '2026-08-03T03:00Z',
    '2026-08-03T03:00:00',
    '2026-08-03T10:00:00+07:00',
    '2026-08-03t03:00:00z',
    '2026-08-03 03:00:00Z',
    ' 2026-08-03T03:00:00Z',
    '2026-08-03T03:00:00Z\n',
    '1785726000000',
    '',
  ])('is not %j', (text) => {
    expect(parseInstant(text)).toBeNull();
  });
});
