import { ConfirmDialog } from '../../ui/confirm-dialog.js';
import { useAnsweringText } from './answering.messages.js';

interface SubmitDialogProps {
  readonly open: boolean;
  readonly answered: number;
  readonly count: number;
  readonly prediction: string | null;
  readonly onSubmit: () => void;
  readonly onClose: () => void;
}

/** The one question before the submission. */
export function SubmitDialog({ open, answered, count, prediction, onSubmit, onClose }: SubmitDialogProps) {
  const { review } = useAnsweringText();
  return (
    <ConfirmDialog
      open={open}
      title={review.confirmTitle}
      confirmLabel={review.submit}
      cancelLabel={review.stay}
      onConfirm={onSubmit}
      onClose={onClose}
    >
      <p>{review.confirmText(answered, count)}</p>
      {answered < count && <p>{review.confirmOpen(count - answered)}</p>}
      {prediction && <p>{review.confirmPrediction(prediction)}</p>}
      <p>{review.afterwards}</p>
    </ConfirmDialog>
  );
}
