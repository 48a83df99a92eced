import { Param, ParseIntPipe } from '@nestjs/common';
import { NothingHere } from '../platform/errors/common-problems.js';
import { PathId } from '../platform/http/path-id.js';

const WHOLE = new ParseIntPipe({ exceptionFactory: () => new NothingHere() });

export const RoundId = () => PathId('roundId');
export const AttemptId = () => PathId('id');
/** A place in the paper, from 0. */
export const Position = () => Param('position', WHOLE);
