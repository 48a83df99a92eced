import { Injectable } from '@nestjs/common';

@Injectable()
export class KeyRulings {
  async questionsOf(..._args: unknown[]): Promise<never> { throw new Error('not yet'); }
  async rule(..._args: unknown[]): Promise<never> { throw new Error('not yet'); }
}
