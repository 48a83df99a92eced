import { ApiProperty } from '@nestjs/swagger';
import { Choice, Decimal, Instant, PartList, Text, Whole } from '../platform/http/fields.js';
import { FIGURE_LEVELS, FIGURE_NAMES, type FigureLevel, type FigureName } from './figure.js';
import { PROCESS_ROLES, type ProcessRole } from './pulse.js';

export class FigureView {
  @Choice(FIGURE_NAMES, { about: 'Which figure; the unit is the end of its name' })
  name: FigureName;

  @Decimal({ nullable: true, about: 'The newest value; null where nothing is known' })
  value: number | null;

  @Choice(FIGURE_LEVELS, { about: 'How the value is to be taken' })
  level: FigureLevel;

  @Decimal({ nullable: true, about: 'From this value on somebody should look; null where more is not worse' })
  attentionFrom: number | null;

  @ApiProperty({
    type: 'array',
    items: { type: 'number', nullable: true },
    description: 'The values of the last ten minutes, one in five seconds, the oldest first',
  })
  history: (number | null)[];
}

export class ProcessView {
  @Text()
  id: string;

  @Choice(PROCESS_ROLES)
  role: ProcessRole;

  @Text({ about: 'The machine or container' })
  host: string;

  @Whole()
  pid: number;

  @Text({ about: 'Version of the program' })
  version: string;

  @Instant()
  startedAt: string;

  @Instant({ about: 'When it was last heard of' })
  seenAt: string;

  @Decimal()
  requestsPerSecond: number;

  @Decimal({ about: 'Of one core; 1 is all of it' })
  cpuShare: number;

  @Whole({ max: 1e12, about: 'Resident memory' })
  memoryBytes: number;

  @Decimal({ about: '99th percentile since the last look' })
  eventLoopLagMs: number;

  @Whole({ about: 'Connections to PostgreSQL in use' })
  poolBusy: number;

  @Whole({ about: 'Connections that the process may open' })
  poolSize: number;

  @Whole({ about: 'Queries that wait for a connection' })
  poolWaiting: number;
}

export class OperationsView {
  @Instant({ about: 'When the figures were taken' })
  at: string;

  @Choice(['ready', 'away'], { about: 'away: only the process that answers is known, and no history' })
  redis: 'ready' | 'away';

  @PartList(() => FigureView)
  figures: FigureView[];

  @PartList(() => ProcessView)
  processes: ProcessView[];
}
