import { defineMessages, useMessages } from '../i18n/messages.js';

const vietnamese = {
  notFound: {
    title: 'Không có trang này',
    advice:
      'Địa chỉ có thể đã gõ sai, hoặc trang đã được chuyển đi. Bạn có thể về trang chủ hoặc quay lại trang trước.',
    toHome: 'Về trang chủ',
    back: 'Trang trước',
  },
};

/** The shape of these words, which English has too. */
export type Words = typeof vietnamese;

const notFoundMessages = defineMessages(vietnamese, () => import('./not-found.messages.en.js'));

/** Words of the pages that stand in for another; they load with those pages only. */
export const useNotFoundText = () => useMessages(notFoundMessages);
