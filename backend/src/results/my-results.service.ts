import { Injectable } from '@nestjs/common';

@Injectable()
export class MyResults {
  async of(..._args: unknown[]): Promise<never> { throw new Error('not yet'); }
}
