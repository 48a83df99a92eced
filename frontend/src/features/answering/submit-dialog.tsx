import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
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
    <Dialog
      open={open}
      title={review.confirmTitle}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{review.stay}</Button>
          <Button kind="primary" onClick={onSubmit}>
            {review.submit}
          </Button>
        </>
      }
    >
      <p>{review.confirmText(answered, count)}</p>
      {answered < count && <p>{review.confirmOpen(count - answered)}</p>}
      {prediction && <p>{review.confirmPrediction(prediction)}</p>}
      <p>{review.afterwards}</p>
    </Dialog>
  );
}
