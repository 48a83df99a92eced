import type { SameShape } from '../../i18n/messages.js';
import type { Words } from './help.messages.js';

const english: SameShape<Words> = {
  title: 'Help',
  lead: 'Step by step, from an empty contest to the list of winners. Each step leads to its page.',
  organiser: 'Organisers: opening a round',
  organiserSteps: [
    {
      page: 'contests',
      title: 'Make a contest',
      text: 'From the template: four rounds, rules, prizes. Check the calendar and create it; all can be changed until a release.',
    },
    {
      page: 'questions',
      title: 'Load and approve questions',
      text: 'Take the template, fill it in, drop it on the loading page, see faults by row and column. New ones are drafts; read them and approve many at once.',
    },
    {
      page: 'barredRoster',
      title: 'Fill the barred roster',
      text: 'Members of the bodies. The same phone or ID number is refused; the same name and birth date is only a sign to check.',
    },
    {
      page: 'units',
      title: 'Check the units',
      text: 'Change names, declare how many people there are, or load the whole list from a file.',
    },
    {
      page: 'contests',
      title: 'Prepare and release the round',
      text: 'Its page lists what is missing. Then release it: questions, time and rules are locked and it opens by itself.',
    },
    {
      page: 'dashboard',
      title: 'Watch it while it is open',
      text: 'Participation by hour and by unit. Nobody sees scores or the actual count now, organisers included.',
    },
    {
      page: 'contests',
      title: 'After an outage',
      text: 'Extend the closing time with a reason on the page of the round; it is announced at once. No answer is lost.',
    },
  ],
  judge: 'Judges: from the close to publication',
  judgeSteps: [
    {
      page: 'judging',
      title: 'See the provisional result',
      text: 'After the close unfinished attempts are finalised and version 1 is computed: N, distribution, ranks with the key that decided.',
    },
    {
      page: 'judging',
      title: 'Look at the signals',
      text: 'Too fast, twice the same person, one network … They are hints; no machine excludes anybody.',
    },
    {
      page: 'judging',
      title: 'Disqualify or reinstate',
      text: 'Open a person’s attempts, give the reason, decide. The whole list is computed anew as a version, and what changed is shown.',
    },
    {
      page: 'judging',
      title: 'A wrong answer key',
      text: 'Void the question for everybody, or accept a further option. Everything is computed anew with the reason.',
    },
    {
      page: 'judging',
      title: 'Confirm and publish',
      text: 'Confirm the latest version, then publish it. From then on contestants see scores, answers and ranks.',
    },
    {
      page: 'judging',
      title: 'Export the list',
      text: 'The winners as XLSX and CSV, ready for Excel and for the decision.',
    },
  ],
  questions: 'Frequent questions',
  answers: [
    {
      question: 'It is time, and the round does not open?',
      answer: 'It opens only when released. See “It cannot open because…” on its page.',
    },
    {
      question: 'A question proves wrong after the release?',
      answer:
        'Before the opening: take the release back, mend the question, approve it, release again. Afterwards: the judges void it or accept a further option.',
    },
    {
      question: 'A contestant forgot the password and has no e-mail?',
      answer: 'Find the contestant, make sure who it is, issue a one-time code and read it out.',
    },
    {
      question: 'A unit was renamed or merged?',
      answer: 'A new name keeps the old one for searching. For a merger set its last day and its successor.',
    },
  ],
};

export default english;
