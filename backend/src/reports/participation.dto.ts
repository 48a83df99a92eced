import { Decimal, Id, Instant, PartList, Text, Whole } from '../platform/http/fields.js';

export class HourOfParticipation {
  @Instant({ about: 'First instant of the hour' })
  hour: string;

  @Whole()
  started: number;

  @Whole()
  submitted: number;
}

export class UnitParticipation {
  @Id({ nullable: true, about: 'Null: people of no unit in the list' })
  unitId: string | null;

  @Text({ nullable: true })
  name: string | null;

  @Whole({ about: 'Distinct people' })
  entrants: number;

  @Whole({ nullable: true })
  rosterCount: number | null;

  @Decimal({ nullable: true, about: '0–100, one decimal; above 100 where the declared roster is too small' })
  sharePercent: number | null;
}

/** Who takes part in a round, for staff. */
export class ParticipationView {
  @Whole({ about: 'Distinct people who began an attempt' })
  entrants: number;

  @Whole()
  attemptsStarted: number;

  @Whole()
  attemptsSubmitted: number;

  @Whole({ about: 'Attempts under way now' })
  openNow: number;

  @PartList(() => HourOfParticipation)
  byHour: HourOfParticipation[];

  @PartList(() => UnitParticipation)
  byUnit: UnitParticipation[];

  @PartList(() => UnitParticipation)
  byCommune: UnitParticipation[];
}
