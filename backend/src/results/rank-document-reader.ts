import { JsonPart } from './json-parts.js';

/** One thing that is wrong with a document. */
export interface DocumentProblem {
  /** JSON pointer (RFC 6901); empty for the document as a whole. */
  pointer: string;
  message: string;
}

/** A JSON object with known field names; the values are not checked yet. */
export type Fields<F extends string> = Readonly<Record<F, unknown>>;

/** A value within an object that stands at `pointer`. Whole pointers are put together only where there is a problem. */
export interface Place<F extends string> {
  object: Fields<F>;
  pointer: string;
}

/** Takes values out of parsed JSON. What is not as it should be becomes a problem, and null. */
export class DocumentReader {
  readonly problems: DocumentProblem[] = [];

  refuse(pointer: string, message: string): null {
    this.problems.push({ pointer, message });
    return null;
  }

  /** An object with these fields and no others. One that lacks a field is returned, for the sake of its other fields. */
  object<F extends string>(value: unknown, pointer: string, fields: readonly F[]): Place<F> | null {
    if (!isObject(value)) return this.refuse(pointer, 'must be an object');
    for (const name in value) {
      if (!isOneOf(name, fields)) this.refuse(`${pointer}/${escaped(name)}`, 'is not a known field');
    }
    for (const field of fields) {
      if (value[field] === undefined) this.refuse(`${pointer}/${field}`, 'is missing');
    }
    return { object: value as Fields<F>, pointer };
  }

  text<F extends string>(place: Place<F>, field: F): string | null {
    const value = place.object[field];
    return typeof value === 'string' ? value : this.refuseField(place, field, 'must be a string');
  }

  list<F extends string>(place: Place<F>, field: F): Iterable<unknown> | null {
    const value = place.object[field];
    return Array.isArray(value) || value instanceof JsonPart ? value : this.refuseField(place, field, 'must be a list');
  }

  oneOf<F extends string, T extends string>(place: Place<F>, field: F, allowed: readonly T[]): T | null {
    const value = place.object[field];
    if (isOneOf(value, allowed)) return value;
    return this.refuseField(place, field, `must be one of ${allowed.join(', ')}`);
  }

  wholeNumber<F extends string>(place: Place<F>, field: F, from: number): number | null {
    const value = place.object[field];
    if (typeof value === 'number' && Number.isSafeInteger(value) && value >= from) return value;
    return this.refuseField(place, field, `must be a whole number from ${from} up`);
  }

  /** Refuses a value; a missing field was refused before. */
  refuseField<F extends string>(place: Place<F>, field: F, message: string): null {
    return place.object[field] === undefined ? null : this.refuse(`${place.pointer}/${field}`, message);
  }
}

/** Whether a value is one of these words. */
export function isOneOf<T extends string>(value: unknown, allowed: readonly T[]): value is T {
  return (allowed as readonly unknown[]).includes(value);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function escaped(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1');
}
