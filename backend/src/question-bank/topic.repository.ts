import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import type { TopicView } from './topic.dto.js';
import { Topic } from './topic.entity.js';

@Injectable()
export class TopicRepository {
  constructor(private readonly database: Database) {}

  /** By name, with the number of questions that are not retired. */
  all(): Promise<TopicView[]> {
    return this.database.query<TopicView>(
      `select topic.code, topic.name,
         (select count(*) from question where question.topic = topic.code and status <> 'retired') as "questionCount"
       from topic order by topic.name, topic.code`,
    );
  }

  /** Names by code. */
  async names(): Promise<Map<string, string>> {
    const topics = await this.database.repository(Topic).find();
    return new Map(topics.map(({ code, name }) => [code, name]));
  }

  exists(code: string): Promise<boolean> {
    return this.database.repository(Topic).existsBy({ code });
  }

  async insert(topic: Topic): Promise<void> {
    await this.database.repository(Topic).insert(topic);
  }

  /** Adds the topics that are not there yet; those that are keep their name. */
  async addMissing(topics: readonly Topic[]): Promise<void> {
    await this.database.query(
      `insert into topic (code, name) select code, name from unnest($1::text[], $2::text[]) as entry (code, name)
       on conflict do nothing`,
      [topics.map(({ code }) => code), topics.map(({ name }) => name)],
    );
  }
}
