import { Injectable } from '@nestjs/common';

@Injectable()
export class RankingReading {
  async ofRound(..._args: unknown[]): Promise<never> { throw new Error('not yet'); }
  async overall(..._args: unknown[]): Promise<never> { throw new Error('not yet'); }
}
