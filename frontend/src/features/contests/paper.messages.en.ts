import type { SameShape } from '../../i18n/messages.js';
import type { Words } from './paper.messages.js';

const english: SameShape<Words> = {
  blueprint: {
    title: 'Blueprint of the paper',
    lead: 'Each field is how many questions a paper takes of that topic and difficulty; empty takes none. Questions and options are shuffled for every attempt.',
    table: 'Blueprint by topic and difficulty',
    cell: (topic, difficulty) => `Questions: ${topic}, ${difficulty}`,
    topic: 'Topic',
    difficulty: 'Difficulty',
    count: 'Questions',
    sum: 'Sum',
    has: (count) => `of ${count}`,
    lacking: (count) => `${count} missing`,
    anyTopic: 'Any topic',
    anyDifficulty: 'Any',
    checking: 'Counting the questions…',
    feasible: (count) => `A paper of ${count} questions: the bank has enough approved ones.`,
    short: (count, short) =>
      `A paper of ${count} questions: ${short} approved questions are missing. Approve more, or ask for fewer.`,
    incomplete: 'Write a number from 1 to 100 into at least one field.',
    save: 'Save the blueprint',
    saved: 'The blueprint is saved.',
  },
  likeness: {
    title: 'How often questions come again',
    shared: (shared, count) => `Two neighbours have on average ${shared} of ${count} questions in common.`,
    estimated: '(Estimated from papers drawn for trial.)',
    same: (any, all) => `Chance of at least one in common: ${any}; of the whole paper: ${all}.`,
    noRepeats: (pool) => `Of the ${pool} questions that may be drawn, none was in an earlier round.`,
    repeats: (repeated, pool, expected) =>
      `${repeated} of the ${pool} questions that may be drawn were in an earlier round; a paper meets ${expected} of them on average.`,
    fromRound: (name, count) => `${name}: ${count} questions`,
  },
  preview: {
    title: 'A paper as contestants see it',
    lead: 'Drawn by the present blueprint, without the key; every contestant gets another one.',
    another: 'Draw another paper',
    progress: (place, count) => `Question ${place} of ${count}`,
    previous: 'Question before',
    next: 'Next question',
    about: (topic, difficulty) => `${topic} · ${difficulty}`,
    phone: 'The contestant’s phone',
    list: 'The whole paper',
  },
  compare: {
    title: 'Compare several papers',
    lead: 'Drawn side by side, as three neighbours would get them. A question that another paper has too says so.',
    draw: 'Draw three papers to compare',
    again: 'Draw three others',
    paper: (place) => `Paper ${place}`,
    summary: (different, shared) =>
      `${different} different questions on all three; two papers have ${shared} in common on average.`,
    alsoIn: (papers) => `Also in paper ${papers}`,
  },
};

export default english;
