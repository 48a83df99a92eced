import { createHmac, randomBytes, randomInt, randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG } from '../config/config.module.js';
import type { Config } from '../config/load-config.js';

/** Randomness and keyed hashes, in one injectable place. */
@Injectable()
export class Secrets {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  /** HMAC-SHA256 under the installation's key. `purpose` keeps the uses apart: hashes of two purposes never match. */
  keyedHash(purpose: string, value: string): Buffer {
    return createHmac('sha256', this.config.secretKey).update(`${purpose}\u0000${value}`).digest();
  }

  /** A random version 4 UUID; nothing in it counts or tells time. */
  newId(): string {
    return randomUUID();
  }

  /** 256 random bits, base64url. */
  newToken(): string {
    return randomBytes(32).toString('base64url');
  }

  bytes(size: number): Uint8Array {
    return randomBytes(size);
  }

  /** `digits` random decimal digits. */
  newCode(digits: number): string {
    return Array.from({ length: digits }, () => randomInt(10)).join('');
  }

  /** A uniform integer in [0, bound). */
  below(bound: number): number {
    return bound <= 1 ? 0 : randomInt(bound);
  }
}
