import { Injectable } from '@nestjs/common';
import { Secrets } from '../platform/crypto/secrets.js';

/** What is kept of an ID-card number: enough to recognise it again, not enough to know it (DOMAIN §3.13). */
export interface KeptIdNumber {
  readonly idNumberHash: Buffer | null;
  readonly idNumberLastFour: string | null;
}

@Injectable()
export class IdNumbers {
  constructor(private readonly secrets: Secrets) {}

  /** Takes a normalised number. */
  kept(idNumber: string | null): KeptIdNumber {
    if (idNumber === null) return { idNumberHash: null, idNumberLastFour: null };
    return { idNumberHash: this.secrets.keyedHash('id-number', idNumber), idNumberLastFour: idNumber.slice(-4) };
  }
}
