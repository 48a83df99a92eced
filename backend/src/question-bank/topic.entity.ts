import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('topic')
export class Topic {
  /** Kebab-case, e.g. `digital-government`. */
  @PrimaryColumn('text')
  code: string;

  /** As contestants read it. */
  @Column('text')
  name: string;
}
