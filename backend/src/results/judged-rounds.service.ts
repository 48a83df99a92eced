import { Injectable } from '@nestjs/common';

@Injectable()
export class JudgedRounds {
  async list(..._args: unknown[]): Promise<never> { throw new Error('not yet'); }
  async view(..._args: unknown[]): Promise<never> { throw new Error('not yet'); }
}
