import 'reflect-metadata';
import { describe, expect, it } from '@jest/globals';
import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import fc from 'fast-check';
import {
  AnswerRequest,
  FlagRequest,
  PredictionRequest,
  SubmissionRequest,
} from '../../src/participation/participation.dto.js';
import { PageQuery, Text, Whole } from '../../src/platform/http/fields.js';
import { type DtoClass, quickCheckOf } from '../../src/platform/http/quick-check.js';

class NamedRequest {
  @Text()
  name: string;

  @Whole({ optional: true, max: 9 })
  count?: number;
}

const DTOS: readonly DtoClass[] = [
  AnswerRequest,
  FlagRequest,
  PredictionRequest,
  SubmissionRequest,
  PageQuery,
  NamedRequest,
];

/** Numbers on both sides of every bound, and everything that is no number at all. */
const value = fc.oneof(
  fc.integer({ min: -2, max: 102 }),
  fc.constantFrom(
    null,
    undefined,
    true,
    false,
    '',
    '7',
    ' An ',
    1.5,
    NaN,
    200,
    201,
    1_000_000_000,
    1_000_000_001,
    {},
    [],
  ),
  fc.array(fc.oneof(fc.integer({ min: -2, max: 102 }), fc.constantFrom(null, '1', 1.5, [1])), { maxLength: 5 }),
  fc.integer({ min: 499, max: 501 }).map((length) => Array<number>(length).fill(1)),
);
const key = fc.constantFrom(
  'choice',
  'flagged',
  'value',
  'answers',
  'prediction',
  'page',
  'size',
  'name',
  'count',
  'other',
);
const body = fc.oneof(fc.dictionary(key, value, { maxKeys: 3, noNullPrototype: true }), value);

const OPTIONS = { whitelist: true, forbidNonWhitelisted: true, forbidUnknownValues: true, stopAtFirstError: true };

describe('the quick check of a request', () => {
  it('takes nothing that class-validator would refuse, and makes the same object of it', () => {
    fc.assert(
      fc.property(fc.constantFrom(...DTOS), body, (dto, given) => {
        const quick = quickCheckOf(dto)(given);
        if (quick === null) return;
        const whole = plainToInstance(dto, given);
        expect(validateSync(whole, OPTIONS)).toEqual([]);
        expect(quick).toStrictEqual(whole);
        expect(quick).toBeInstanceOf(dto);
      }),
      { numRuns: 5_000 },
    );
  });

  it.each<[string, DtoClass, object]>([
    ['a choice', AnswerRequest, { choice: 2 }],
    ['a choice taken back', AnswerRequest, { choice: null }],
    ['a mark', FlagRequest, { flagged: true }],
    ['a submission', SubmissionRequest, { answers: [0, -1, 3], prediction: 120 }],
    ['a submission of nothing', SubmissionRequest, {}],
    ['a query that asks for the first page', PageQuery, {}],
  ])('takes %s without asking further', (_what, dto, given) => {
    expect(quickCheckOf(dto)(given)).toEqual(given);
  });

  it.each<[string, DtoClass, unknown]>([
    ['a field that nobody declared', AnswerRequest, { choice: 1, score: 10 }],
    ['a field that is missing', AnswerRequest, {}],
    ['a text, which is still to be trimmed', NamedRequest, { name: 'An' }],
    ['a list in place of an object', AnswerRequest, [1]],
  ])('leaves %s to class-validator', (_what, dto, given) => {
    expect(quickCheckOf(dto)(given)).toBeNull();
  });
});
