import type { SameShape } from '../../i18n/messages.js';
import type { Words } from './question-life.messages.js';

const english: SameShape<Words> = {
  steps: 'The life of the question',
  by: (name, day) => `${name}, ${day}`,
  system: 'Built in',
  actions: { review: 'Mark as reviewed', approve: 'Approve', retire: 'Retire', reinstate: 'Bring back' },
  acted: {
    review: 'The review is recorded.',
    approve: 'Question approved.',
    retire: 'Question retired.',
    reinstate: 'The question is a draft again.',
  },
  meaning: {
    draft: 'A draft is in no paper. Next: somebody else reads it, answers it, then marks it as reviewed.',
    reviewed: 'Somebody has reviewed it. Once approved, it can get into papers.',
    approved: 'Rounds that are released from now on may take it.',
    used: 'It is in a released round, which keeps its own version even if this one is changed.',
    retired: 'No new round takes it. Released rounds keep it.',
  },
  whyNot: 'What cannot be done yet',
  notYet: { review: 'Not reviewable yet', approve: 'Not approvable yet', retire: '', reinstate: '' },
  earlierApproved: (version) =>
    `Version ${version} was approved before. Until these words are approved, no new round takes the question.`,
  gateTitle: 'The key is covered',
  gate: 'Every look at the key of an approved question is in the audit log: who, when, which version.',
  showKey: 'Show the key',
  looked: 'This look at the key is in the audit log.',
  comments: 'Comments of reviewers',
  noComments: 'No comments yet.',
  openCount: (count) => `${count} open comments`,
  comment: 'Your comment',
  commentHint: 'Say where, why, and what would be better. With open comments nobody can approve the question.',
  send: 'Send the comment',
  sent: 'Your comment is sent.',
  settle: 'Mark as settled',
  settleOf: (text) => `Mark as settled: ${text}`,
  settled: 'Settled',
  settledBy: (name, when) => `Settled: ${name}, ${when}`,
  open: 'Open',
  reopen: 'Open again',
  reopenOf: (text) => `Open again: ${text}`,
  about: (name, when, version) => `${name}, ${when}, on version ${version}`,
};

export default english;
