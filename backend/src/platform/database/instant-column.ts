import { Column } from 'typeorm';

/** A column for an instant, to the millisecond, with zone. */
export const InstantColumn = ({ nullable = false } = {}): PropertyDecorator =>
  Column({ type: 'timestamptz', precision: 3, nullable });
