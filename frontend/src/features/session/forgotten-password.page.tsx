import { useState } from 'react';
import { Button } from '../../ui/button.js';
import { Notice } from '../../ui/notice.js';
import { PageHeader } from '../../ui/page-header.js';
import { AskCodeForm } from './ask-code-form.js';
import { NewPasswordForm } from './new-password-form.js';
import styles from './session.module.css';
import { useSessionText } from './session.messages.js';

/** First a code, then a new password. Whether an account exists is never told. */
export default function ForgottenPasswordPage() {
  const { forgotten: text } = useSessionText();
  const [step, setStep] = useState<'ask' | 'sent' | 'code'>('ask');
  const [signInName, setSignInName] = useState('');
  return (
    <div className={styles.narrow}>
      <PageHeader title={text.title} lead={step === 'ask' ? text.lead : undefined} />
      {step === 'ask' && (
        <>
          <AskCodeForm
            signInName={signInName}
            onAsked={(name) => {
              setSignInName(name);
              setStep('sent');
            }}
          />
          <Notice actions={<Button onClick={() => setStep('code')}>{text.haveCode}</Button>}>{text.noEmail}</Notice>
        </>
      )}
      {step === 'sent' && (
        <Notice title={text.sentTitle} announced>
          {text.sent}
        </Notice>
      )}
      {step !== 'ask' && (
        <>
          <NewPasswordForm signInName={signInName} />
          <Button kind="quiet" onClick={() => setStep('ask')}>
            {text.askAgain}
          </Button>
        </>
      )}
    </div>
  );
}
