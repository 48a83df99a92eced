import { defineMessages, useMessages } from '../i18n/messages.js';

const notFoundMessages = defineMessages({
  vi: {
    notFound: {
      title: 'Không có trang này',
      advice:
        'Địa chỉ có thể đã gõ sai, hoặc trang đã được chuyển đi. Bạn có thể về trang chủ hoặc quay lại trang trước.',
      toHome: 'Về trang chủ',
      back: 'Trang trước',
    },
  },
  en: {
    notFound: {
      title: 'There is no such page',
      advice: 'The address may be mistyped, or the page has moved. Go to the home page, or back to the page before.',
      toHome: 'Home page',
      back: 'Page before',
    },
  },
});

/** Words of the pages that stand in for another; they load with those pages only. */
export const useNotFoundText = () => useMessages(notFoundMessages);
