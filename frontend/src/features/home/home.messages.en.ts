import type { SameShape } from '../../i18n/messages.js';
import type { Words } from './home.messages.js';

const english: SameShape<Words> = {
  noContest: {
    title: 'There is no contest yet',
    advice: 'The organisers will announce it here. Please come back later.',
  },
  hero: {
    open: 'Open',
    upcoming: 'Opens soon',
    closed: 'Closed',
    paper: (questions, time) => `${questions} questions and 1 prediction in ${time}.`,
    closes: (at) => `Closes at ${at}`,
    opens: (at) => `Opens at ${at}`,
    start: 'Start answering',
    goOn: 'Continue',
    goOnDetail: (answered, count, left) => `You are in the middle of it: ${answered} / ${count} answered, ${left}.`,
    register: 'Register',
    done: 'You have submitted this week.',
    receipt: 'See the receipt',
    another: 'Another attempt',
    refused: 'You cannot take part',
    awaiting: 'The round is closed. The jury is at work.',
    published: 'The results are out.',
    result: 'See my result',
    standings: 'See the standings',
    desk: 'To the desk',
    pausedTitle: 'The round is not open yet',
    notReleased: 'The organisers are preparing the round. Watch the announcements here.',
  },
};

export default english;
