import { Check } from 'lucide-react';
import { useFormat } from '../../i18n/use-format.js';
import { Badge } from '../../ui/badge.js';
import { Button } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { Row } from '../../ui/layout.js';
import type { View } from '../../api/views.js';
import styles from './round-question-card.module.css';
import { useRulingsText } from './rulings.messages.js';

type RoundQuestion = View<'RoundQuestionView'>;

interface RoundQuestionCardProps {
  readonly question: RoundQuestion;
  /** Left out for those who only look on. */
  readonly onRule?: (question: RoundQuestion) => void;
}

/** One question with its options, its key, and what was ruled about it. */
export function RoundQuestionCard({ question, onRule }: RoundQuestionCardProps) {
  const text = useRulingsText();
  return (
    <Card
      headingLevel={3}
      title={question.code}
      aside={
        <Row>
          {question.voided && <Badge tone="danger">{text.voided}</Badge>}
          {onRule && !question.voided && (
            <Button aria-label={text.actOn(question.code)} onClick={() => onRule(question)}>
              {text.act}
            </Button>
          )}
        </Row>
      }
    >
      <p className={styles.stem}>{question.stem}</p>
      <ol className={styles.options} type="A">
        {question.options.map((option, index) => (
          <li key={option}>
            {option} <KeyMark question={question} index={index} />
          </li>
        ))}
      </ol>
      <Rulings rulings={question.rulings} />
    </Card>
  );
}

function KeyMark({ question, index }: { readonly question: RoundQuestion; readonly index: number }) {
  const text = useRulingsText();
  if (index === question.correct) {
    return (
      <Badge tone="success" icon={Check}>
        {text.correct}
      </Badge>
    );
  }
  return question.alsoAccepted.includes(index) ? <Badge tone="info">{text.accepted}</Badge> : null;
}

function Rulings({ rulings }: { readonly rulings: RoundQuestion['rulings'] }) {
  const text = useRulingsText();
  const format = useFormat();
  if (rulings.length === 0) return null;
  return (
    <ul className={styles.rulings}>
      {rulings.map((ruling) => (
        <li key={ruling.at}>
          {text.rulings[ruling.kind](ruling.byName, format.instant(ruling.at))} {ruling.reason}
        </li>
      ))}
    </ul>
  );
}
