import { dayOf } from '../domain/schedule.js';
import type { Clock } from '../platform/clock/clock.js';

const VIETNAM_OFFSET_MINUTES = 420;

/** Today in Việt Nam as `YYYY-MM-DD`: units come and go by the calendar of the country they are in. */
export const todayIn = (clock: Clock): string => dayOf(clock.nowMs(), VIETNAM_OFFSET_MINUTES);
