import { Copy } from 'lucide-react';
import { Button } from './button.js';
import styles from './copy-text.module.css';
import { useToast } from './toast.js';
import { useCopyText } from './copy-text.messages.js';

/** A code to take along (the receipt's), with its copy button. `name` says what is copied: "mã biên nhận". */
export function CopyText({ value, name }: { readonly value: string; readonly name: string }) {
  const text = useCopyText();
  const toast = useToast();
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(value);
      toast(text.copied);
    } catch {
      // No permission, or a page without https.
      toast(text.copyFailed, 'warning');
    }
  };
  return (
    <span className={styles.copy}>
      <code className={styles.text}>{value}</code>
      <Button icon={<Copy aria-hidden="true" />} aria-label={`${text.copy} ${name}`} onClick={() => void copy()}>
        {text.copy}
      </Button>
    </span>
  );
}
