import { tidyText } from '../../domain/folding.js';
import { type FileProblem, placeOfLine, problemOf } from './file-problem.js';
import { excerpt } from './gift-answers.js';
import { type HtmlText, textOfHtml } from './html-text.js';
import { attributesOfTags, categoryNamed, explanationAndSource, isQuestionCode } from './question-attributes.js';
import { type QuestionCandidate, type ReadQuestions, UNSAID } from './question-candidate.js';
import type { Term } from './reason-text.js';
import { childOf, childrenOf, type XmlElement, xmlTreeOf } from './xml-tree.js';

/** Questions in Moodle XML: multiple choice with one answer. Every other type is refused one by one. */
export function readMoodleXml(text: string): ReadQuestions {
  const quiz = xmlTreeOf(text);
  if ('code' in quiz) return { candidates: [], problems: [quiz] };
  if (quiz.name !== 'quiz') {
    return { candidates: [], problems: [problemOf('xml-not-quiz', quiz.line, { value: quiz.name })] };
  }
  const candidates: QuestionCandidate[] = [];
  const problems: FileProblem[] = [];
  if (quiz.text.trim() !== '') problems.push(problemOf('stray-text', quiz.line, { value: excerpt(quiz.text) }));
  let topic: string | null = null;
  for (const element of quiz.children) {
    const type = element.attributes.type ?? '';
    if (type === 'category') topic = categoryNamed(written(childOf(element, 'category')));
    else if (element.name !== 'question' || type !== 'multichoice') {
      problems.push(problemOf('unsupported-type', element.line, { type: type || `<${element.name}>` }));
    } else candidates.push(questionOf(element, topic));
  }
  return { candidates, problems };
}

interface Answer {
  readonly content: HtmlText;
  readonly feedback: string;
  /** In percent; NaN where it is no number. */
  readonly fraction: number;
  readonly line: number;
}

function questionOf(element: XmlElement, topic: string | null): QuestionCandidate {
  const stem = contentOf(childOf(element, 'questiontext'));
  const answers = childrenOf(element, 'answer').map(answerOf);
  const right = answers.filter(({ fraction }) => fraction > 0);
  const key = right.length === 1 && right[0]?.fraction === 100 ? answers.indexOf(right[0]) : null;
  const general = contentOf(childOf(element, 'generalfeedback'));
  const feedback = general.text || (key === null ? '' : (answers[key]?.feedback ?? ''));
  const leftOut = [
    ...answers.filter((answer) => answer.feedback !== '' && answer.feedback !== feedback),
    ...combinedFeedbackOf(element),
  ];
  const { explanation, source } = explanationAndSource(feedback);
  const code = tidyText(written(childOf(element, 'idnumber')));
  const tags = childOf(element, 'tags');
  return {
    ...UNSAID,
    ...attributesOfTags(tags ? childrenOf(tags, 'tag').map((tag) => tidyText(written(tag))) : []),
    line: element.line,
    code: isQuestionCode(code) ? code : null,
    topic,
    stem: tidyText(stem.text),
    options: answers.map(({ content }) => tidyText(content.text)),
    correct: key,
    explanation: explanation && tidyText(explanation),
    source: source && tidyText(source),
    placeOf: (part) => placeOfLine(lineOfPart(part, answers) ?? element.line),
    problems: [
      ...(takesSeveral(element)
        ? [problemOf('unsupported-type', element.line, { type: '@several-keys' satisfies Term })]
        : []),
      ...markupProblemsOf(element),
      ...keyProblemsOf(answers, element.line),
      ...oldMediaOf(element).map((value) => problemOf('unsupported-media', element.line, { value })),
      ...[stem, general, ...answers.map(({ content }) => content)].flatMap(({ media }) =>
        media.map((value) => problemOf('unsupported-media', element.line, { value })),
      ),
      ...leftOut.map((answer) => problemOf('feedback-left-out', answer.line, { value: excerpt(answer.feedback) })),
    ],
  };
}

/** Before Moodle 2 a picture stood beside the text. */
const oldMediaOf = (element: XmlElement) =>
  ['image', 'image_base64'].flatMap((name) =>
    childrenOf(element, name).flatMap(({ text }) => (text.trim() === '' ? [] : [excerpt(text)])),
  );

const WRITTEN_ONCE = ['questiontext', 'generalfeedback', 'idnumber', 'single'];

/** Tags inside a text, and texts that stand there twice, would be read in part. */
function markupProblemsOf(element: XmlElement): FileProblem[] {
  const inside = (parent: XmlElement): FileProblem[] =>
    parent.children.flatMap((child) => {
      const [tag] = child.children;
      if (child.name === 'text' && tag) return [problemOf('xml-markup', tag.line, { value: tag.name })];
      return inside(child);
    });
  const doubled = WRITTEN_ONCE.flatMap((name) => childrenOf(element, name).slice(1));
  return [...inside(element), ...doubled.map(({ name, line }) => problemOf('xml-doubled', line, { value: name }))];
}

const lineOfPart = (part: string, answers: readonly Answer[]) =>
  part.startsWith('options/') ? answers[Number(part.slice('options/'.length))]?.line : undefined;

const takesSeveral = (element: XmlElement) =>
  ['false', '0'].includes(written(childOf(element, 'single')).trim().toLowerCase());

function answerOf(element: XmlElement): Answer {
  const fraction = element.attributes.fraction?.trim() ?? '';
  return {
    content: contentOf(element),
    feedback: contentOf(childOf(element, 'feedback')).text,
    fraction: fraction === '' ? Number.NaN : Number(fraction),
    line: element.line,
  };
}

/** What Moodle itself puts there. */
const STANDARD_FEEDBACK =
  /^Your answer is (?:correct|partially correct|incorrect)\.$|^Câu trả lời của bạn (?:đúng|sai|đúng một phần)\.?$/i;

const combinedFeedbackOf = (element: XmlElement) =>
  ['correctfeedback', 'partiallycorrectfeedback', 'incorrectfeedback']
    .flatMap((name) => childrenOf(element, name))
    .map((child) => ({ feedback: contentOf(child).text, line: child.line }))
    .filter(({ feedback }) => feedback !== '' && !STANDARD_FEEDBACK.test(feedback));

function keyProblemsOf(answers: readonly Answer[], line: number): FileProblem[] {
  const right = answers.filter(({ fraction }) => fraction > 0);
  const [only] = right;
  const value = right.map(({ content }) => excerpt(content.text)).join('; ');
  return [
    ...answers
      .filter(({ fraction }) => Number.isNaN(fraction))
      .map((answer) => problemOf('gift-weight-broken', answer.line, { value: excerpt(answer.content.text) })),
    ...(right.length > 1 ? [problemOf('multiple-correct', right[1]?.line ?? line, { value })] : []),
    ...(right.length === 1 && only && only.fraction !== 100
      ? [problemOf('weight-below-full', only.line, { value: only.fraction })]
      : []),
    ...answers
      .filter(({ fraction }) => fraction < 0)
      .map((answer) => problemOf('weight-penalty', answer.line, { value: answer.fraction })),
  ];
}

/** The raw text of `<x><text>…</text></x>`, or of the older `<x>…</x>`. */
const written = (element: XmlElement | undefined) => childOf(element, 'text')?.text ?? element?.text ?? '';

/** The words of such an element, which is HTML unless it says otherwise, and the files that come with it. */
function contentOf(element: XmlElement | undefined): HtmlText {
  if (!element) return { text: '', media: [] };
  const format = element.attributes.format ?? 'html';
  const isPlain = format === 'plain_text' || format === 'markdown';
  const { text, media } = isPlain ? { text: written(element).trim(), media: [] } : textOfHtml(written(element));
  const files = [...childrenOf(element, 'file'), ...childrenOf(element, 'image')]
    .map((file) => file.attributes.name ?? (file.text.trim() === '' ? '' : file.name))
    .filter((name) => name !== '');
  return { text, media: [...media, ...files] };
}
