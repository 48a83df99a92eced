import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  Equals,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsISO8601,
  IsNumber,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  Max,
  Min,
  MinLength,
  NotContains,
  ValidateIf,
  ValidateNested,
} from 'class-validator';

/**
 * One decorator per field: the check of the request and its place in the OpenAPI document at once.
 * They serve requests and views alike (views are not checked, only described).
 */
interface FieldOptions {
  /** What it is, unit included; goes into the OpenAPI document. */
  readonly about?: string;
  /** May be left out. */
  readonly optional?: boolean;
  /** May be null (and, in a request, then also left out). */
  readonly nullable?: boolean;
  readonly example?: unknown;
}

const sentence = (vi: string, en: string) => ({ context: { sentence: { vi, en } } });
/** PostgreSQL cannot store the character NUL in a text. */
const noNul = (each = false) =>
  NotContains('\0', { each, ...sentence('Có ký tự không dùng được.', 'Has a character that cannot be used.') });
const REQUIRED = sentence('Thông tin này là bắt buộc.', 'This is required.');

/** An empty text is one that is missing: its length is not what its author has to mend. */
const lengthOf = (min: number, max: number): PropertyDecorator[] => [
  ...(min > 0 ? [MinLength(1, REQUIRED)] : []),
  Length(min, max, sentence(`Cần từ ${min} đến ${max} ký tự.`, `Needs ${min} to ${max} characters.`)),
];

function field(options: FieldOptions, schema: object, ...checks: PropertyDecorator[]): PropertyDecorator {
  const { about, optional, nullable, example } = options;
  return applyDecorators(
    ApiProperty({
      ...schema,
      ...(about && { description: about }),
      ...(example !== undefined && { example }),
      required: !optional,
      ...(nullable && { nullable: true }),
    }),
    ...(nullable ? [IsOptional()] : []),
    ...(optional && !nullable ? [ValidateIf((_, value) => value !== undefined)] : []),
    ...checks,
  );
}

/** A text of `min`–`max` characters (after trimming and NFC), by default 1–200. */
export function Text(options: FieldOptions & { min?: number; max?: number; pattern?: RegExp } = {}): PropertyDecorator {
  const { min = 1, max = 200, pattern } = options;
  return field(
    options,
    { type: 'string', minLength: min, maxLength: max, ...(pattern && { pattern: pattern.source }) },
    Transform(({ value }) => (typeof value === 'string' ? value.normalize('NFC').trim() : value)),
    IsString(REQUIRED),
    noNul(),
    ...lengthOf(min, max),
    ...(pattern ? [Matches(pattern, sentence('Chưa đúng định dạng.', 'The format is not right.'))] : []),
  );
}

/** A secret text, taken letter by letter: not trimmed, not normalised. */
export function SecretText(options: FieldOptions & { min?: number; max?: number } = {}): PropertyDecorator {
  const { min = 1, max = 200 } = options;
  return field(
    options,
    { type: 'string', format: 'password', minLength: min, maxLength: max },
    IsString(REQUIRED),
    ...lengthOf(min, max),
  );
}

/** A whole number. In a query string the digits are read as a number. */
export function Whole(options: FieldOptions & { min?: number; max?: number; query?: boolean } = {}): PropertyDecorator {
  const { min = 0, max = 1_000_000_000 } = options;
  return field(
    options,
    { type: 'integer', minimum: min, maximum: max },
    ...(options.query ? [Type(() => Number)] : []),
    IsInt(sentence('Cần là một số nguyên.', 'Must be a whole number.')),
    Min(min, sentence(`Không được nhỏ hơn ${min}.`, `Must not be less than ${min}.`)),
    Max(max, sentence(`Không được lớn hơn ${max}.`, `Must not be more than ${max}.`)),
  );
}

/** Any finite number (views only need the description). */
export function Decimal(options: FieldOptions = {}): PropertyDecorator {
  return field(options, { type: 'number' }, IsNumber({}, sentence('Cần là một số.', 'Must be a number.')));
}

/** true or false. In a query string `true` and `false` are read. */
export function Flag(options: FieldOptions & { query?: boolean } = {}): PropertyDecorator {
  return field(
    options,
    { type: 'boolean' },
    ...(options.query ? [Transform(({ value }) => (value === 'true' ? true : value === 'false' ? false : value))] : []),
    IsBoolean(sentence('Chỉ nhận có hoặc không.', 'Must be true or false.')),
  );
}

/** Must be true: a box that was ticked. */
export function Agreement(options: FieldOptions & { vi: string; en: string }): PropertyDecorator {
  return field(options, { type: 'boolean', enum: [true] }, Equals(true, sentence(options.vi, options.en)));
}

/** One of the given values. `name` gives the schema a name of its own. */
export function Choice(values: readonly string[], options: FieldOptions = {}): PropertyDecorator {
  return field(
    options,
    { type: 'string', enum: [...values] },
    IsIn([...values], sentence(`Chỉ nhận: ${values.join(', ')}.`, `Must be one of: ${values.join(', ')}.`)),
  );
}

/** A random identifier (UUID). */
export function Id(options: FieldOptions = {}): PropertyDecorator {
  return field(
    options,
    { type: 'string', format: 'uuid' },
    IsUUID('all', sentence('Mã không đúng.', 'Not an identifier.')),
  );
}

/** An instant as ISO 8601 with zone, e.g. 2026-08-03T03:00:00.000Z. */
export function Instant(options: FieldOptions = {}): PropertyDecorator {
  return field(
    options,
    { type: 'string', format: 'date-time' },
    IsISO8601({ strict: true }, sentence('Ngày giờ chưa đúng.', 'Not a valid date and time.')),
    Matches(/T.*(Z|[+-]\d\d:\d\d)$/, sentence('Ngày giờ cần có múi giờ.', 'The time needs its zone.')),
  );
}

/** A calendar day as YYYY-MM-DD. */
export function Day(options: FieldOptions = {}): PropertyDecorator {
  return field(
    options,
    { type: 'string', format: 'date' },
    Matches(/^\d{4}-\d{2}-\d{2}$/, sentence('Ngày chưa đúng.', 'Not a valid day.')),
    IsISO8601({ strict: true }, sentence('Ngày này không có trong lịch.', 'There is no such day.')),
  );
}

/** A nested object of the given DTO class. */
export function Part(type: () => new () => object, options: FieldOptions = {}): PropertyDecorator {
  return field(options, lazily(type), IsObject(REQUIRED), ValidateNested(), Type(type));
}

/** The OpenAPI generator recognises a class that is given lazily by the function's name, which must be `type`. */
const lazily = (type: () => new () => object) => ({ type: () => type() });

/** A list of nested objects. */
export function PartList(
  type: () => new () => object,
  options: FieldOptions & { min?: number; max?: number } = {},
): PropertyDecorator {
  return field(
    options,
    { ...lazily(type), isArray: true },
    IsArray(sentence('Cần là một danh sách.', 'Must be a list.')),
    ...sizeChecks(options),
    ValidateNested({ each: true }),
    Type(type),
  );
}

/** A flat list of texts, whole numbers, flags or choices. */
export function List(
  of: 'text' | 'whole' | 'flag' | readonly string[],
  options: FieldOptions & { min?: number; max?: number; least?: number; most?: number } = {},
): PropertyDecorator {
  const each = {
    each: true,
    ...sentence('Có giá trị chưa đúng trong danh sách.', 'A value in the list is not right.'),
  };
  const { least = -1_000_000_000, most = 1_000_000_000 } = options;
  const items = {
    text: { schema: { type: 'string' }, checks: [IsString(each), noNul(true)] },
    whole: { schema: { type: 'integer' }, checks: [IsInt(each), Min(least, each), Max(most, each)] },
    flag: { schema: { type: 'boolean' }, checks: [IsBoolean(each)] },
  };
  const item =
    typeof of === 'string' ? items[of] : { schema: { type: 'string', enum: [...of] }, checks: [IsIn([...of], each)] };
  return field(
    options,
    { type: 'array', items: item.schema },
    IsArray(sentence('Cần là một danh sách.', 'Must be a list.')),
    ...sizeChecks(options),
    ...item.checks,
  );
}

function sizeChecks({ min, max }: { min?: number; max?: number }): PropertyDecorator[] {
  return [
    ...(min === undefined ? [] : [ArrayMinSize(min, sentence(`Cần ít nhất ${min} mục.`, `Needs at least ${min}.`))]),
    ...(max === undefined ? [] : [ArrayMaxSize(max, sentence(`Nhiều nhất ${max} mục.`, `At most ${max}.`))]),
  ];
}

/** The page wanted of a list: `page` from 1, `size` rows a page. Extend it with filters. */
export class PageQuery {
  @Whole({ query: true, optional: true, min: 1, max: 1_000_000, about: 'Page, from 1' })
  page?: number;

  @Whole({ query: true, optional: true, min: 1, max: 200, about: 'Rows a page, 50 unless told' })
  size?: number;
}

/** First row (from 0) and number of rows of a page. */
export const windowOf = ({ page = 1, size = 50 }: PageQuery) => ({
  offset: (page - 1) * size,
  limit: size,
  page,
  size,
});
