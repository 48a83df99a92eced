import type { SameShape } from '../../i18n/messages.js';
import type { Words } from './receipt.messages.js';

const english: SameShape<Words> = {
  title: 'Receipt',
  submitted: 'Your answers have been submitted',
  byDeadline: 'The attempt ended when time was up; what was saved counts',
  code: 'Receipt code',
  codeName: 'receipt code',
  contestant: 'Contestant',
  round: 'Round',
  attempt: 'Attempt',
  submittedAt: 'Submitted at',
  endedAt: 'Ended at',
  answered: 'Questions answered',
  answeredOf: (answered, count) => `${answered} / ${count}`,
  prediction: 'Prediction',
  noPrediction: 'none',
  score: 'Right answers',
  keep: 'Keep this code. Whoever asks the organisers about an attempt only has to read it out.',
  saveImage: 'Save as image',
  shareImage: 'Share image',
  print: 'Print',
  imageFailed: 'The image could not be made. You can copy the code or take a screenshot.',
  next: {
    title: 'When will there be results?',
    open: (at) => `The round closes at ${at}. The jury publishes the results after that.`,
    closed: 'The round is closed. The jury is at work; the results will be announced on the home page.',
    published: 'The results of this round have been published.',
    toResult: 'See my result',
    another: 'Another attempt',
    attemptsLeft: (left) => `You have ${left} ${left === '1' ? 'attempt' : 'attempts'} left in this round.`,
    unlimited: 'You may take part again in this round.',
    home: 'Home page',
  },
  others: 'Other attempts in this round',
  attemptNumber: (number) => `Attempt ${number}`,
  none: {
    title: 'No receipt yet',
    advice: 'The receipt appears here once you have submitted.',
    toAttempt: 'To my answers',
  },
  imageFoot: 'Server time, Vietnam',
};

export default english;
