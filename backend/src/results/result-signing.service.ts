import { Injectable } from '@nestjs/common';

@Injectable()
export class ResultSigning {
  async confirmRound(..._args: unknown[]): Promise<never> { throw new Error('not yet'); }
  async publishRound(..._args: unknown[]): Promise<never> { throw new Error('not yet'); }
  async confirmOverall(..._args: unknown[]): Promise<never> { throw new Error('not yet'); }
  async publishOverall(..._args: unknown[]): Promise<never> { throw new Error('not yet'); }
}
