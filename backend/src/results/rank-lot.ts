import { createHmac } from 'node:crypto';
import type { LotOf } from '../domain/lot.js';

/** The lot of a round with this seed: HMAC-SHA256(key = seed, message = contestant id), UTF-8, as lower-case hex. */
export function lotWithSeed(lotSeed: string): LotOf {
  const key = Buffer.from(lotSeed, 'utf8');
  return (contestant) => createHmac('sha256', key).update(contestant, 'utf8').digest('hex');
}
