import { LinkButton } from '../../ui/link-button.js';
import { Notice } from '../../ui/notice.js';
import { useAnsweringText } from './answering.messages.js';
import type { Attempt } from './attempt.js';
import type { Step } from './step.js';
import { stepPath } from './step.js';

/** The session has ended in mid-attempt: nothing is lost, and this is the way on. */
export function SignedOutNotice({ attempt, step }: { readonly attempt: Attempt; readonly step: Step }) {
  const { signedOut } = useAnsweringText();
  const back = encodeURIComponent(stepPath(attempt.roundId, step));
  return (
    <Notice
      tone="warning"
      title={signedOut.title}
      announced
      actions={
        <LinkButton kind="primary" href={`/sign-in?next=${back}`}>
          {signedOut.signIn}
        </LinkButton>
      }
    >
      {signedOut.advice}
    </Notice>
  );
}
