import { Check, X } from 'lucide-react';
import { useMemo } from 'react';
import type { View } from '../../api/views.js';
import { Badge } from '../../ui/badge.js';
import type { Column } from '../../ui/data-table.js';
import { DataTable } from '../../ui/data-table.js';
import type { StoryText } from './story.messages.js';
import { useStoryText } from './story.messages.js';

type StoryQuestion = View<'StoryQuestion'>;

interface StoryAnswersProps {
  readonly caption: string;
  readonly questions: readonly StoryQuestion[];
}

/** The paper as this contestant saw it, what was chosen and what was right. */
export function StoryAnswers({ caption, questions }: StoryAnswersProps) {
  const { attempts } = useStoryText();
  const columns = useMemo(() => columnsOf(attempts), [attempts]);
  return (
    <DataTable
      caption={caption}
      columns={columns}
      rows={questions}
      rowKey={(question) => String(question.position)}
      empty={null}
    />
  );
}

function columnsOf(text: StoryText['attempts']): readonly Column<StoryQuestion>[] {
  return [
    {
      key: 'question',
      header: text.question,
      cell: ({ position, stem }) => `${position + 1}. ${stem}`,
      rowHeader: true,
    },
    {
      key: 'chosen',
      header: text.chosen,
      cell: ({ options, choice }) => (choice === null ? text.blank : options[choice]),
    },
    { key: 'right', header: text.right, cell: ({ options, correctChoice }) => options[correctChoice] },
    { key: 'mark', header: text.mark, cell: (question) => <Mark question={question} />, tight: true },
  ];
}

function Mark({ question }: { readonly question: StoryQuestion }) {
  const { attempts: text } = useStoryText();
  if (question.voided) return <Badge tone="info">{text.voided}</Badge>;
  return question.right ? (
    <Badge tone="success" icon={Check}>
      {text.correct}
    </Badge>
  ) : (
    <Badge tone="danger" icon={X}>
      {text.wrong}
    </Badge>
  );
}
