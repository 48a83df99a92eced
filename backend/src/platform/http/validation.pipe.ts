import { ValidationPipe } from '@nestjs/common';
import type { ValidationError } from 'class-validator';
import { RequestInvalid } from '../errors/common-problems.js';
import type { FieldFault, Sentence } from '../errors/problem.js';

/** Sentences by class-validator constraint; `context.sentence` of a field decorator comes first. */
const SENTENCES: Record<string, Record<'vi' | 'en', string>> = {
  whitelistValidation: { vi: 'Trường này không được chấp nhận.', en: 'This field is not accepted.' },
  isNotEmpty: { vi: 'Không được để trống.', en: 'Must not be empty.' },
  isDefined: { vi: 'Thông tin này là bắt buộc.', en: 'This is required.' },
};
const OTHERWISE = { vi: 'Giá trị chưa đúng.', en: 'The value is not right.' };

/** Checks bodies and queries against their DTO classes; unknown fields are refused. */
export const validationPipe = () =>
  new ValidationPipe({
    transform: true,
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
    stopAtFirstError: true,
    exceptionFactory: (errors) => new RequestInvalid({ faults: errors.flatMap((error) => faultsOf(error, '')) }),
  });

function faultsOf(error: ValidationError, parent: string): FieldFault[] {
  const pointer = `${parent}/${error.property.replaceAll('~', '~0').replaceAll('/', '~1')}`;
  const own = Object.keys(error.constraints ?? {}).map((code) => {
    const context: { sentence?: Sentence<never> } | undefined = error.contexts?.[code];
    const sentence = (context?.sentence as Record<'vi' | 'en', string> | undefined) ?? SENTENCES[code] ?? OTHERWISE;
    return { pointer, code, sentence };
  });
  return [...own, ...(error.children ?? []).flatMap((child) => faultsOf(child, pointer))];
}
