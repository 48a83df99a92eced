import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow } from '../platform/http/access.js';
import { TopicList } from './topic-list.service.js';
import { TopicRequest, TopicView } from './topic.dto.js';

@Controller('staff/topics')
@ApiTags('question bank')
export class TopicsController {
  constructor(private readonly topics: TopicList) {}

  /** All topics by name, with the number of their questions. */
  @Get()
  @Allow('organiser', 'judge', 'administrator')
  @ApiOkResponse({ type: [TopicView] })
  list(): Promise<TopicView[]> {
    return this.topics.all();
  }

  /** Adds a topic. Problem: topic-code-taken. */
  @Post()
  @Allow('organiser')
  @ApiCreatedResponse({ type: TopicView })
  add(@Body() request: TopicRequest): Promise<TopicView> {
    return this.topics.add(request);
  }
}
