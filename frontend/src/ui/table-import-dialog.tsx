import { Download } from 'lucide-react';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { sentenceOf } from '../i18n/sentence.js';
import { useFormat } from '../i18n/use-format.js';
import { Button } from './button.js';
import { Dialog } from './dialog.js';
import { FileDrop } from './file-drop.js';
import { Row, Stack } from './layout.js';
import { LinkButton } from './link-button.js';
import { Notice } from './notice.js';
import { Progress } from './progress.js';
import { useTableImportText } from './table-import.messages.js';
import type { TableFault } from './table-problems.js';
import { TableProblems } from './table-problems.js';
import { useUiText } from './ui.messages.js';

export const TABLE_ENDINGS = ['.xlsx', '.csv'] as const;
export const LARGEST_TABLE_BYTES = 20_000_000;

interface TableImportDialogProps {
  readonly title: string;
  /** Which columns there are and what is done with them. */
  readonly children: ReactNode;
  readonly templateHref: string;
  readonly send: (file: File, onProgress: (share: number) => void) => Promise<TableImportOutcome>;
  readonly onClose: () => void;
}

interface TableImportOutcome {
  readonly accepted: number;
  readonly problems: readonly TableFault[];
}

type State =
  | { readonly name: 'choosing' }
  | { readonly name: 'sending'; readonly share: number }
  | { readonly name: 'answered'; readonly outcome: TableImportOutcome }
  | { readonly name: 'failed'; readonly error: unknown };

/** Loads a list from a file, all or nothing: choose, send, see what was wrong cell by cell, mend, send again. */
export function TableImportDialog({ title, children, templateHref, send, onClose }: TableImportDialogProps) {
  const text = useTableImportText();
  const { close } = useUiText();
  const [file, setFile] = useState<File | null>(null);
  const [state, setState] = useState<State>({ name: 'choosing' });
  const choose = (chosen: File): void => {
    setFile(chosen);
    setState({ name: 'choosing' });
  };
  const load = async (): Promise<void> => {
    if (!file) return;
    setState({ name: 'sending', share: 0 });
    try {
      const outcome = await send(file, (share) => setState({ name: 'sending', share }));
      setState({ name: 'answered', outcome });
    } catch (error) {
      setState({ name: 'failed', error });
    }
  };
  return (
    <Dialog
      open
      wide
      title={title}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{close}</Button>
          <Button kind="primary" disabled={!file} busy={state.name === 'sending'} onClick={() => void load()}>
            {text.send}
          </Button>
        </>
      }
    >
      <Stack>
        <div>
          {children} {text.allOrNothing}
        </div>
        <Row>
          <LinkButton href={templateHref} download icon={<Download aria-hidden="true" />}>
            {text.template}
          </LinkButton>
        </Row>
        <FileDrop
          label={text.file}
          hint={text.fileHint}
          endings={TABLE_ENDINGS}
          maxBytes={LARGEST_TABLE_BYTES}
          file={file}
          onFile={choose}
          disabled={state.name === 'sending'}
        />
        <Outcome state={state} />
      </Stack>
    </Dialog>
  );
}

function Outcome({ state }: { readonly state: State }) {
  const text = useTableImportText();
  const format = useFormat();
  if (state.name === 'choosing') return null;
  if (state.name === 'sending') {
    const arrived = state.share >= 1;
    return <Progress label={arrived ? text.checking : text.sending} share={arrived ? undefined : state.share} />;
  }
  if (state.name === 'failed') {
    return (
      <Notice tone="danger" announced>
        {sentenceOf(state.error)}
      </Notice>
    );
  }
  const { accepted, problems } = state.outcome;
  if (problems.length === 0) {
    return (
      <Notice tone="success" title={text.accepted(format.number(accepted))} announced>
        {text.acceptedAdvice}
      </Notice>
    );
  }
  return (
    <>
      <Notice tone="danger" title={text.refused(format.number(problems.length))} announced>
        {text.refusedAdvice}
      </Notice>
      <TableProblems problems={problems} />
    </>
  );
}
