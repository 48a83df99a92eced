import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Unit } from './unit.entity.js';

/** A former name under which people still look for a unit: an old commune, a district that no longer exists. */
@Entity('unit_alias')
@Index('unit_alias_name', ['unitId', 'name'], { unique: true })
export class UnitAlias {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  @ForeignKey(() => Unit, { name: 'unit_alias_unit', onDelete: 'CASCADE' })
  unitId: string;

  @Column('text')
  name: string;

  @Column('text')
  foldedName: string;
}
