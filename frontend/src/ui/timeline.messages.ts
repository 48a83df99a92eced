import { defineMessages, useMessages } from '../i18n/messages.js';

const vietnamese = {
  past: 'Đã qua',
  now: 'Hiện tại',
  upcoming: 'Sắp tới',
};

/** The shape of these words, which English has too. */
export type Words = typeof vietnamese;

const timelineMessages = defineMessages(vietnamese, () => import('./timeline.messages.en.js'));

/** Words of timelines: apart from those of other lists, since the first page has one. */
export const useTimelineText = () => useMessages(timelineMessages);
