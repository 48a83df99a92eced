import { Param, type PipeTransform } from '@nestjs/common';
import { isUUID } from 'class-validator';
import { NothingHere } from '../errors/common-problems.js';

/** What is no identifier names nothing: 404, like any other that does not exist. */
const UUID: PipeTransform<string, string> = {
  transform(text) {
    if (!isUUID(text, 'all')) throw new NothingHere();
    return text;
  },
};

/** The identifier in the path. */
export const PathId = (name = 'id') => Param(name, UUID);
