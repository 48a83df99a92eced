import type { SameShape } from '../../i18n/messages.js';
import type { Words } from './import-defaults.messages.js';

const english: SameShape<Words> = {
  atUpload: 'Choose for the questions whose file does not say',
  atUploadAdvice:
    'Aiken files and many Word files name no topic. Choose here before you send the file, or when you have seen the preview. What the file names stays as it is.',
  title: 'What the file does not say',
  missing: {
    topic: (count) => `${count} questions name no topic.`,
    difficulty: (count) => `${count} questions name no difficulty.`,
    week: (count) => `${count} questions name no round.`,
  },
  advice: 'Choose for all of those; what the file names stays as it is.',
  form: 'Choose for the questions whose file does not say',
  topic: 'Topic for these',
  noTopic: 'Not chosen',
  difficulty: 'Difficulty for these',
  noDifficulty: 'Medium, unless you choose',
  week: 'For round',
  noWeek: 'Any round',
  apply: 'Apply and check again',
  topicOnly: 'Only the topic is missing. Choose one for all right below; no new upload is needed.',
};

export default english;
