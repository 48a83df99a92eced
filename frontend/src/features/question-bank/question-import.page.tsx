import { useQuery } from '@tanstack/react-query';
import { Download } from 'lucide-react';
import { useState } from 'react';
import { Link } from 'wouter';
import { topicsQuery } from '../../api/organising.queries.js';
import { sendFile } from '../../api/send-file.js';
import { sentenceOf } from '../../i18n/sentence.js';
import { Card } from '../../ui/card.js';
import { FileDrop } from '../../ui/file-drop.js';
import { Row, Stack } from '../../ui/layout.js';
import { LinkButton } from '../../ui/link-button.js';
import { PageHeader } from '../../ui/page-header.js';
import { Progress } from '../../ui/progress.js';
import { LARGEST_TABLE_BYTES, TABLE_ENDINGS } from '../../ui/table-import-dialog.js';
import { useUrlFilters } from '../../ui/use-url-filters.js';
import { type ImportDefaults, NO_DEFAULTS, defaultsFields } from './import-defaults.js';
import { ImportDefaultsFields } from './import-defaults-fields.js';
import { useImportDefaultsText } from './import-defaults.messages.js';
import { ImportProgress } from './import-progress.js';
import { useQuestionImportText } from './question-import.messages.js';
import type { QuestionImportView } from './question-import.queries.js';

/** What the bank reads; which format a file really has, its content says. */
const QUESTION_FILE_ENDINGS = [...TABLE_ENDINGS, '.docx', '.txt', '.gift', '.xml'];

/** A file of questions: template, upload, check with progress, preview, all or nothing. The address keeps the import. */
export default function QuestionImportPage() {
  const text = useQuestionImportText();
  const defaultsText = useImportDefaultsText();
  const [defaults, setDefaults] = useState<ImportDefaults>(NO_DEFAULTS);
  const [{ id }, setAddress] = useUrlFilters({ id: '' });
  const [file, setFile] = useState<File | null>(null);
  const [share, setShare] = useState<number | null>(null);
  const [failure, setFailure] = useState<string>();

  const send = async (chosen: File): Promise<void> => {
    setFile(chosen);
    setFailure(undefined);
    setShare(0);
    try {
      const path = '/api/staff/question-imports';
      const fields = defaultsFields(defaults);
      const started = await sendFile<QuestionImportView>({ path, file: chosen, fields, onProgress: setShare });
      setAddress({ id: started.id });
    } catch (error) {
      setFailure(sentenceOf(error));
    } finally {
      setShare(null);
    }
  };
  const startAgain = (): void => {
    setFile(null);
    setAddress({ id: '' });
  };

  return (
    <>
      <PageHeader over={<Link href="/staff/questions">{text.over}</Link>} title={text.title} lead={text.lead} />
      {id ? (
        <ImportProgress id={id} onAgain={startAgain} />
      ) : (
        <>
          <Card title={text.step1}>
            <p>{text.step1Advice}</p>
            <KnownTopics />
            <Row>
              <LinkButton
                href="/api/staff/question-imports/template.xlsx"
                download
                icon={<Download aria-hidden="true" />}
              >
                {text.templateXlsx}
              </LinkButton>
              <LinkButton
                href="/api/staff/question-imports/template.csv"
                download
                icon={<Download aria-hidden="true" />}
              >
                {text.templateCsv}
              </LinkButton>
            </Row>
          </Card>
          <Card title={text.step2}>
            <details>
              <summary>{defaultsText.atUpload}</summary>
              <Stack gap="small">
                <p>{defaultsText.atUploadAdvice}</p>
                <ImportDefaultsFields
                  field={(name) => ({
                    name,
                    value: defaults[name],
                    onChange: (value) => setDefaults((chosen) => ({ ...chosen, [name]: value })),
                  })}
                />
              </Stack>
            </details>
            <FileDrop
              label={text.file}
              hint={text.fileHint}
              endings={QUESTION_FILE_ENDINGS}
              maxBytes={LARGEST_TABLE_BYTES}
              file={file}
              onFile={(chosen) => void send(chosen)}
              error={failure}
              disabled={share !== null}
            />
            {share !== null && <Progress label={text.sending} share={share} />}
          </Card>
        </>
      )}
    </>
  );
}

/** The topics that a file may name. */
function KnownTopics() {
  const text = useQuestionImportText();
  const { data: topics = [] } = useQuery(topicsQuery);
  if (topics.length === 0) return null;
  return (
    <details>
      <summary>{text.topics}</summary>
      <ul>
        {topics.map(({ code, name }) => (
          <li key={code}>
            {name} (<code>{code}</code>)
          </li>
        ))}
      </ul>
    </details>
  );
}
