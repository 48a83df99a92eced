import { Injectable } from '@nestjs/common';

@Injectable()
export class OverallComputing {
  async compute(..._args: unknown[]): Promise<never> { throw new Error('not yet'); }
}
