import type { SameShape } from '../../i18n/messages.js';
import type { Words } from './my-result.messages.js';

const english: SameShape<Words> = {
  title: 'My result',
  notPublished: {
    title: 'The results are not out yet',
    advice: 'The jury publishes them after the round has closed. Your answers are kept; the receipt is your proof.',
    receipt: 'See the receipt',
  },
  notEntered: {
    title: 'You did not take part in this round',
    advice: 'You can look at the standings, or take part in the open round on the home page.',
    standings: 'See the standings',
  },
  score: 'right answers',
  of: (value, count) => `${value} / ${count}`,
  rank: 'rank',
  rankOf: (count) => `of ${count} people`,
  prediction: 'your prediction',
  actualCount: 'actual count',
  distance: 'distance',
  duration: 'time taken',
  exact: 'Your prediction was exact!',
  noPrediction: 'none',
  prize: (name) => `Congratulations: ${name}!`,
  decidedBy: 'What decided the rank',
  notRanked: {
    disqualified: 'You have been taken out of the ranking. Please ask the organisers for the reason.',
    barred: 'You are on the list of people who may not take part, so you are not ranked.',
    withdrawn: 'You have withdrawn your consent, so you are not ranked.',
    'no-attempt': 'You have no attempt that counts, so you are not ranked.',
  },
  neighbours: 'Around you',
  toStandings: 'All standings',
  answers: 'Answers',
  counted: (number, at) => `The attempt that counts: number ${number}, submitted at ${at}.`,
  receiptCode: 'Receipt code',
  right: 'Right',
  wrong: 'Wrong',
  voided: 'Withdrawn: counts as right for everybody',
  open: 'You did not answer this question.',
  mine: 'Your choice',
  correct: 'Right answer',
  accepted: 'Accepted too',
  explanation: 'Explanation',
  source: 'Source',
  complaint: {
    title: 'Something is not right?',
    advice: 'Send a complaint to the organisers within the time that the rules give, with your receipt code.',
    rules: 'Read the rules',
  },
};

export default english;
