import { type ArgumentMetadata, type PipeTransform, ValidationPipe } from '@nestjs/common';
import type { ValidationError } from 'class-validator';
import { RequestInvalid } from '../errors/common-problems.js';
import type { FieldFault, Sentence } from '../errors/problem.js';
import { type DtoClass, quickCheckOf } from './quick-check.js';

/** Sentences by class-validator constraint; `context.sentence` of a field decorator comes first. */
const SENTENCES: Record<string, Record<'vi' | 'en', string>> = {
  whitelistValidation: { vi: 'Trường này không được chấp nhận.', en: 'This field is not accepted.' },
  isNotEmpty: { vi: 'Không được để trống.', en: 'Must not be empty.' },
  isDefined: { vi: 'Thông tin này là bắt buộc.', en: 'This is required.' },
};
const OTHERWISE = { vi: 'Giá trị chưa đúng.', en: 'The value is not right.' };

/** Checks bodies and queries against their DTO classes; unknown fields are refused. */
export const validationPipe = (): PipeTransform => new DtoValidation();

class DtoValidation implements PipeTransform {
  private readonly quickChecks = new WeakMap<DtoClass, ReturnType<typeof quickCheckOf>>();
  private readonly whole = new ValidationPipe({
    transform: true,
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
    stopAtFirstError: true,
    exceptionFactory: (errors) => new RequestInvalid({ faults: errors.flatMap((error) => faultsOf(error, '')) }),
  });

  transform(value: unknown, metadata: ArgumentMetadata): unknown {
    if (isFinal(value, metadata)) return value;
    return this.quick(value, metadata) ?? this.whole.transform(value, metadata);
  }

  private quick(value: unknown, { type, metatype }: ArgumentMetadata): object | null {
    if ((type !== 'body' && type !== 'query') || metatype === undefined || NO_DTO.has(metatype)) return null;
    const dto = metatype as DtoClass;
    const known = this.quickChecks.get(dto);
    if (known) return known(value);
    const check = quickCheckOf(dto);
    this.quickChecks.set(dto, check);
    return check(value);
  }
}

const NO_DTO = new Set<unknown>([String, Number, Boolean, Array, Object, Buffer, Date]);

/** What no class describes: texts of the path, and what our own decorators made. */
const isFinal = (value: unknown, { type, metatype, data }: ArgumentMetadata) =>
  (type === 'custom' && data === undefined) || (type === 'param' && metatype === String && typeof value === 'string');

function faultsOf(error: ValidationError, parent: string): FieldFault[] {
  // What is no object at all (`filter` of a list is a function) has a fault without a name.
  const name = error.property as string | undefined;
  const pointer = name === undefined ? parent : `${parent}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
  const own = Object.keys(error.constraints ?? {}).map((code) => {
    const context: { sentence?: Sentence<never> } | undefined = error.contexts?.[code];
    const sentence = (context?.sentence as Record<'vi' | 'en', string> | undefined) ?? SENTENCES[code] ?? OTHERWISE;
    return { pointer, code, sentence };
  });
  return [...own, ...(error.children ?? []).flatMap((child) => faultsOf(child, pointer))];
}
