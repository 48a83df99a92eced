import { Injectable } from '@nestjs/common';

@Injectable()
export class Disqualifying {
  async disqualify(..._args: unknown[]): Promise<never> { throw new Error('not yet'); }
  async reinstate(..._args: unknown[]): Promise<never> { throw new Error('not yet'); }
}
