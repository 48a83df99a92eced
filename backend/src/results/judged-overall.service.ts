import { Injectable } from '@nestjs/common';

@Injectable()
export class JudgedOverall {
  async view(..._args: unknown[]): Promise<never> { throw new Error('not yet'); }
}
