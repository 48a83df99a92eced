import { Param, ParseUUIDPipe } from '@nestjs/common';
import { NothingHere } from '../errors/common-problems.js';

const UUID = new ParseUUIDPipe({ exceptionFactory: () => new NothingHere() });

/** The identifier in the path. What is no identifier names nothing: 404, like any other that does not exist. */
export const PathId = (name = 'id') => Param(name, UUID);
