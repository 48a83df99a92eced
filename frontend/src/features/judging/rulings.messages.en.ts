import type { SameShape } from '../../i18n/messages.js';
import type { Words } from './rulings.messages.js';

const english: SameShape<Words> = {
  advice:
    'If a question or its key turns out wrong, void it (right for everybody) or accept a further option. The whole list is computed anew as a new version.',
  caption: 'The questions of the round with their key',
  search: 'Search questions, codes and options',
  filters: 'Filter the questions',
  show: 'Show',
  all: 'All questions',
  ruledOnly: 'With rulings',
  count: (shown, total) => `${shown} of ${total} questions`,
  correct: 'Key',
  accepted: 'Accepted too',
  voided: 'Voided',
  rulings: {
    void: (name, instant) => `${name} voided the question, ${instant}:`,
    accept: (name, instant) => `${name} accepted a further option, ${instant}:`,
  },
  act: 'Rule',
  actOn: (code) => `Rule on question ${code}`,
  dialog: {
    title: (code) => `Ruling on question ${code}`,
    kind: 'Ruling',
    void: 'Void the question',
    voidConsequence: 'It counts as right for everybody who took part, answered or not.',
    accept: 'Accept a further option',
    acceptConsequence: 'Whoever chose the key or this option is right.',
    option: 'The option accepted too',
    reason: 'Reason',
    reasonHint: 'Name the ground: document, number, date. It is kept in the log and in the version of the result.',
    optionNeeded: 'Choose the option that is accepted too.',
    reasonNeeded: 'Give a reason of at least 5 letters.',
    follows:
      'It cannot be taken back. Scores, N, ranks and prizes of the round are computed anew; the new version has to be confirmed and published.',
    deed: 'Rule and compute again',
  },
  empty: { title: 'No question matches', advice: 'Type fewer letters or take a filter away.' },
};

export default english;
