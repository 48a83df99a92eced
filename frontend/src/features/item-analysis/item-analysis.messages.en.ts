import type { SameShape } from '../../i18n/messages.js';
import type { Words } from './item-analysis.messages.js';

const english: SameShape<Words> = {
  title: 'Item analysis',
  back: 'Result of the round',
  lead: (version, attempts, at) =>
    `By version ${version} of the result: ${attempts} counted attempts. Finished at ${at}.`,
  basedOn: (n) => `n = ${n}`,
  internal: 'This page shows answer keys and is for organisers and judges only.',
  workbook: 'Download the workbook (.xlsx)',
  noResult: {
    title: 'There is no result to analyse yet',
    advice: 'The analysis begins as soon as the round has closed and its result was computed.',
  },
  computing: {
    label: 'Analysing the questions',
    detail: (counted, total) => `${counted} of ${total} attempts`,
    advice: 'Every answer is being counted. This page updates by itself; you may leave and come back.',
  },
  nobody: { title: 'There is nothing to analyse', advice: 'No attempt counts in this version of the result.' },
  alarms: {
    title: 'Read these keys once more before publication',
    advice:
      'Figures do not prove a key wrong; they point at questions that somebody who knows the subject should read again. If a key is wrong, rule on it in the questions of the result.',
    none: 'No question casts doubt on its key',
    noneDetail:
      'No wrong option was chosen by the top group more often than the key. Where too few people had a question, there is nothing to tell.',
    beaten: (option, chosen, keyChosen, n) =>
      `Of the ${n} people who did best on the other questions, ${chosen} chose option ${option} and only ${keyChosen} the key.`,
    negative: (figure, n) =>
      `Those who do well on the other questions tend to get this one wrong: discrimination ${figure}, ${n} people.`,
    toQuestion: (code) => `See ${code}`,
    toRuling: 'Rule on a question',
  },
  paper: {
    title: 'The whole paper',
    n: 'Counted attempts',
    mean: 'Mean score',
    median: (median) => `Half of the people have ${median} points or more`,
    deviation: 'Standard deviation',
    deviationMeaning: 'How far scores usually are from the mean',
    reliability: 'Reliability',
    reliabilityMeaning: {
      good: 'Good: the questions measure the same thing',
      fair: 'Fair',
      poor: 'Low: scores owe much to chance. Short papers are often like this.',
      unknown: 'Not known: all scores are equal, or too few people',
    },
    error: 'Standard error',
    errorMeaning: 'How far a person’s score may be off by chance',
    shape: 'Shape of the distribution',
    shapeDetail: (skewness, kurtosis) => `Skewness ${skewness}, kurtosis ${kurtosis}`,
    shapeMeaning: {
      easy: 'Many high scores',
      hard: 'Many low scores',
      even: 'Balanced',
      unknown: 'Not known',
    },
    points: (points) => `${points} points`,
    distribution: 'Distribution of scores',
    score: 'Correct answers',
    people: 'People',
  },
  items: {
    title: 'Question by question',
    sort: 'Order',
    sorts: { ordinal: 'By number', discrimination: 'Weakest discrimination first', facility: 'Hardest first' },
    voided: 'Voided',
    suspect: 'Read the key again',
    n: 'Papers with this question (n)',
    answered: (answered) => `${answered} answered`,
    facility: 'Answered right',
    guess: (share) => `By guessing: ${share}`,
    facilityMeaning: {
      veryEasy: 'Very easy',
      easy: 'Easy',
      medium: 'Medium',
      hard: 'Hard',
      guessed: 'No better than guessing',
    },
    discrimination: 'Discrimination',
    discriminationMeaning: {
      good: 'Good: those who know more get it right more often',
      fair: 'Fair',
      weak: 'Weak: little to do with the other questions',
      negative: 'Reversed: those who know more get it wrong more often',
    },
    efficiency: 'Discriminative efficiency',
    efficiencyMeaning: 'Beside the best that a question this hard could do',
    deviation: (figure) => `Standard deviation ${figure}`,
    unknown: 'Not known',
    nobodyHad: 'Nobody had this question on the paper.',
    voidedAdvice: 'A voided question counts as right for everybody, so only the choices are left.',
    choices: (code) => `Who chose what in ${code}`,
    option: 'Option',
    unanswered: 'Unanswered',
    key: 'Key',
    people: (count, share) => `${count} people, ${share}`,
  },
  groups: { top: 'High scores', middle: 'In between', bottom: 'Low scores' },
  groupsAdvice:
    'Three groups by the points on the OTHER questions of the paper, about a third each. Of a good question the top group chooses the key most often.',
  groupBounds: {
    top: (from) => `from ${from} points`,
    middle: 'the rest',
    bottom: (upTo) => `up to ${upTo} points`,
    none: 'Everybody has the same points on the other questions, so there are no groups.',
  },
  about: {
    title: 'What do these figures mean?',
    lines: [
      'n stands beside every figure: the fewer people, the more of it may be chance.',
      'Answered right: the share of those who had the question. Unanswered is not right.',
      'Discrimination: from −1 to 1; the correlation of the question with the score on the others. From 0.3 it is good, below 0 it is suspect.',
      'Reliability: at most 1; from 0.75 it is good, below 0.64 it is low. Short papers rarely reach high values.',
      'Formulas as in Moodle’s documentation of its quiz statistics.',
    ],
  },
};

export default english;
