import { Eye, EyeOff } from 'lucide-react';
import { useState } from 'react';
import { Button } from './button.js';
import type { FieldProps } from './field.js';
import { Field } from './field.js';
import styles from './field.module.css';
import { useFormText } from './form.messages.js';

interface PasswordFieldProps extends FieldProps<string> {
  /** `current-password` when signing in, `new-password` when choosing one: password managers need it. */
  readonly autoComplete: 'current-password' | 'new-password';
}

/** A password that its owner may look at while typing. */
export function PasswordField({ label, hint, error, optional, onChange, ...input }: PasswordFieldProps) {
  const text = useFormText();
  const [shown, setShown] = useState(false);
  return (
    <Field {...{ label, hint, error, optional }}>
      {(control) => (
        <div className={styles.withButton}>
          <input
            {...control}
            {...input}
            type={shown ? 'text' : 'password'}
            className={styles.control}
            autoCapitalize="none"
            spellCheck={false}
            onChange={(event) => onChange(event.target.value)}
          />
          <Button
            kind="quiet"
            icon={shown ? <EyeOff aria-hidden="true" /> : <Eye aria-hidden="true" />}
            iconOnly
            onClick={() => setShown(!shown)}
          >
            {shown ? text.hidePassword : text.showPassword}
          </Button>
        </div>
      )}
    </Field>
  );
}
