import { Text, Whole } from '../platform/http/fields.js';

export const TOPIC_CODE = /^[a-z0-9]+(-[a-z0-9]+)*$/;

export class TopicRequest {
  @Text({ max: 60, pattern: TOPIC_CODE, about: 'Kebab-case', example: 'digital-government' })
  code: string;

  @Text({ max: 200, about: 'As contestants read it', example: 'Chính quyền số' })
  name: string;
}

export class TopicView {
  @Text()
  code: string;

  @Text()
  name: string;

  @Whole({ about: 'Questions that are not retired' })
  questionCount: number;
}
