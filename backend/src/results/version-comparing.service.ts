import { Injectable } from '@nestjs/common';

@Injectable()
export class VersionComparing {
  async between(..._args: unknown[]): Promise<never> { throw new Error('not yet'); }
}
