import type { SameShape } from '../i18n/messages.js';
import type { Words } from './not-found.messages.js';

const english: SameShape<Words> = {
  notFound: {
    title: 'There is no such page',
    advice: 'The address may be mistyped, or the page has moved. Go to the home page, or back to the page before.',
    toHome: 'Home page',
    back: 'Page before',
  },
};

export default english;
