import { Injectable } from '@nestjs/common';

@Injectable()
export class ParticipationReport {
  async of(..._args: unknown[]): Promise<never> { throw new Error('not yet'); }
}
