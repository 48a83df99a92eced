import type { SameShape } from '../../i18n/messages.js';
import type { Words } from './start.messages.js';

const english: SameShape<Words> = {
  title: 'Start answering',
  another: (number) => `Attempt ${number}`,
  facts: {
    questions: 'questions',
    time: 'time to answer',
    attemptsLeft: 'attempts left',
    unlimited: 'Unlimited',
  },
  before: 'Before you start',
  points: [
    'The clock starts when you press “Start answering” and does not stop, even if you close the page.',
    'Every choice is saved at once. After a lost connection, a reload or on another device you go on where you were.',
    'You can change answers until you submit. When time is up, what is saved is submitted for you.',
    'After the questions there is a prediction, which ranks people who have the same number of right answers.',
  ],
  closesEarly: (at) => `The round closes at ${at}; your attempt ends then at the latest.`,
  start: 'Start answering',
  startAnother: 'Start another attempt',
  retrySafe: 'Pressing again does not use up another attempt: only one can be open at a time.',
  receipt: 'Receipt of the attempt before',
  home: 'Home page',
  refused: 'You cannot take part',
  upcoming: { title: 'The round is not open yet', advice: (at) => `It opens at ${at}. Please come back then.` },
  closed: {
    title: 'The round is over',
    advice: (at) => `It closed at ${at}. The other rounds are on the home page.`,
  },
  unknown: {
    title: 'There is no such round',
    advice: 'The address may be mistyped. Choose a round on the home page.',
  },
};

export default english;
