import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { UnitKind } from '../domain/unit-kind.js';

/** An agency, commune, ward, school … in a tree with validity dates. */
@Entity('unit')
export class Unit {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  @Index('unit_code', { unique: true })
  code: string;

  @Column('text')
  name: string;

  /** `foldVietnamese(name)`. */
  @Column('text')
  foldedName: string;

  @Column('text')
  kind: UnitKind;

  @Column('uuid', { nullable: true })
  @ForeignKey(() => Unit, { name: 'unit_parent' })
  @Index('unit_parent_id')
  parentId: string | null;

  @Column('date', { nullable: true })
  validFrom: string | null;

  /** The first day on which it no longer exists. */
  @Column('date', { nullable: true })
  validTo: string | null;

  /** The unit that it was merged into or renamed to. */
  @Column('uuid', { nullable: true })
  @ForeignKey(() => Unit, { name: 'unit_successor' })
  successorId: string | null;

  /** Declared number of people, the base of participation shares (DOMAIN §3.12). */
  @Column('integer', { nullable: true })
  rosterCount: number | null;
}
