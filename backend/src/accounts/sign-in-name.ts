import { normalisePhone } from '../domain/phone.js';

/** What somebody typed to sign in, as accounts keep it: a phone number in any usual writing, or a name in any case. */
export const signInNameOf = (typed: string): string => normalisePhone(typed) ?? typed.trim().toLowerCase();
