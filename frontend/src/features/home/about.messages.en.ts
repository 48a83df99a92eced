import type { SameShape } from '../../i18n/messages.js';
import type { Words } from './about.messages.js';

const english: SameShape<Words> = {
  announcements: 'Announcements',
  steps: {
    title: 'How does it work?',
    items: [
      { title: 'Register once', text: 'With your phone number. One person registers once.' },
      {
        title: 'Answer every week',
        text: 'Choose the one right answer to each question, then predict. Every choice is saved at once.',
      },
      { title: 'Keep the receipt, see the result', text: 'Results are published after the round has closed.' },
    ],
    rules: 'Read the rules',
  },
  rounds: {
    title: 'Rounds',
    open: (at) => `Open, closes at ${at}`,
    upcoming: (at) => `Opens at ${at}`,
    closed: (at) => `Closed at ${at}`,
    mine: (count) => `You have submitted ${count} ${count === '1' ? 'attempt' : 'attempts'}.`,
    result: 'My result',
    standings: 'Standings',
    receipt: 'Receipt',
  },
  prizes: {
    title: 'Prizes',
    weekly: 'Every week',
    overall: 'Overall',
    units: 'Standings of units',
  },
  organiser: (name) => `Organised by ${name}`,
};

export default english;
