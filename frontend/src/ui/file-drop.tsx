import { FileText, Upload } from 'lucide-react';
import { useId, useRef, useState } from 'react';
import type { DragEvent, ReactNode } from 'react';
import { useFormat } from '../i18n/use-format.js';
import { Button } from './button.js';
import { classNames } from './class-names.js';
import { FieldError, FieldHint } from './field.js';
import fieldStyles from './field.module.css';
import styles from './file-drop.module.css';
import { useFileDropText } from './file-drop.messages.js';

interface FileDropProps {
  readonly label: string;
  /** Endings that are taken, with the dot: `['.xlsx', '.csv']`. The server looks at the content again. */
  readonly endings: readonly string[];
  readonly maxBytes: number;
  readonly file: File | null;
  readonly onFile: (file: File) => void;
  readonly hint?: ReactNode;
  readonly error?: string;
  readonly disabled?: boolean;
}

const MEGABYTE = 1_000_000;

/** One file, dropped or chosen. What is too large or of another kind is refused here, before it travels. */
export function FileDrop({ label, endings, maxBytes, file, onFile, hint, error, disabled }: FileDropProps) {
  const text = useFileDropText();
  const format = useFormat();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const limit = `${format.number(maxBytes / MEGABYTE)} MB`;

  const take = (candidate: File | undefined): void => {
    if (!candidate || disabled) return;
    const known = endings.some((ending) => candidate.name.toLowerCase().endsWith(ending));
    const fault = !known
      ? text.fileTypeRefused(endings.join(', '))
      : candidate.size > maxBytes
        ? text.fileTooLarge(limit)
        : null;
    setRefusal(fault);
    if (!fault) onFile(candidate);
  };
  const onDrag = (event: DragEvent, isOver: boolean): void => {
    event.preventDefault();
    setOver(isOver && !disabled);
  };

  return (
    <div className={fieldStyles.field} role="group" aria-labelledby={`${id}-label`} aria-describedby={`${id}-hint`}>
      <span className={fieldStyles.label} id={`${id}-label`}>
        {label}
      </span>
      <FieldHint id={`${id}-hint`}>{hint ?? `${endings.join(', ')} · ≤ ${limit}`}</FieldHint>
      <div
        className={classNames(styles.drop, over && styles.over)}
        onDragOver={(event) => onDrag(event, true)}
        onDragLeave={(event) => onDrag(event, false)}
        onDrop={(event) => {
          onDrag(event, false);
          take(event.dataTransfer.files[0]);
        }}
      >
        {file ? (
          <span className={styles.chosen}>
            <FileText aria-hidden="true" /> {file.name} ({format.number(Math.ceil(file.size / 1000))} kB)
          </span>
        ) : (
          <>
            <Upload aria-hidden="true" />
            <span>{text.dropHere}</span>
          </>
        )}
        <Button disabled={disabled} onClick={() => input.current?.click()}>
          {file ? text.chooseOtherFile : text.chooseFile}
        </Button>
        <input
          ref={input}
          type="file"
          hidden
          accept={endings.join(',')}
          aria-label={label}
          onChange={(event) => {
            take(event.target.files?.[0]);
            // The same file, mended, can be chosen again.
            event.target.value = '';
          }}
        />
      </div>
      <div role="alert">
        <FieldError id={`${id}-error`}>{refusal ?? error}</FieldError>
      </div>
    </div>
  );
}
