import type { SameShape } from '../i18n/messages.js';
import type { Words } from './standing-list.messages.js';

const english: SameShape<Words> = {
  rank: 'Rank',
  contestant: 'Contestant',
  score: 'Right answers',
  scoreUnit: 'right',
  prediction: 'Prediction',
  off: (distance) => `${distance} off`,
  duration: 'Time taken',
  submittedAt: 'Submitted at',
  me: 'You',
  spoken: (score) => `${score} right`,
};

export default english;
