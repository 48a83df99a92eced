import { Param, ParseUUIDPipe } from '@nestjs/common';
import { NothingHere } from '../platform/errors/common-problems.js';

/** An address with a broken id is the address of nothing. */
export const ContestantId = () => Param('contestantId', new ParseUUIDPipe({ exceptionFactory: () => new NothingHere() }));
