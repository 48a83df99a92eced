import { hash } from 'node:crypto';
import type { LotOf } from '../domain/lot.js';

const BLOCK = 64;
const DIGEST = 32;

/**
 * The lot of a round with this seed: HMAC-SHA256(key = seed, message = contestant id), UTF-8, as lower-case hex.
 *
 * RFC 2104 by hand, over two buffers that are made once: a million lots take less than half the time of `createHmac`.
 */
export function lotWithSeed(lotSeed: string): LotOf {
  const seed = Buffer.from(lotSeed, 'utf8');
  const key = Buffer.alloc(BLOCK);
  (seed.length > BLOCK ? hash('sha256', seed, 'buffer') : seed).copy(key);
  const innerKey = key.map((byte) => byte ^ 0x36);
  const outer = Buffer.concat([key.map((byte) => byte ^ 0x5c), Buffer.alloc(DIGEST)]);
  let inner = Buffer.from(innerKey);
  return (contestant) => {
    const length = BLOCK + Buffer.byteLength(contestant, 'utf8');
    if (inner.length !== length) inner = Buffer.concat([innerKey], length);
    inner.write(contestant, BLOCK, 'utf8');
    outer.write(hash('sha256', inner, 'binary'), BLOCK, 'binary');
    return hash('sha256', outer, 'hex');
  };
}
