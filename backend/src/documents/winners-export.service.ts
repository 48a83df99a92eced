import { Injectable } from '@nestjs/common';

@Injectable()
export class WinnersExport {
  async workbook(..._args: unknown[]): Promise<never> { throw new Error('not yet'); }
  async csv(..._args: unknown[]): Promise<never> { throw new Error('not yet'); }
}
