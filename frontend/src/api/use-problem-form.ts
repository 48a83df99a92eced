import { useEffect, useRef, useState } from 'react';
import type { FormEvent } from 'react';
import { sentenceOf } from '../i18n/sentence.js';
import { ApiProblem, isNotSignedIn } from './problem.js';
import { useDraft } from './use-draft.js';

export type FormFaults<V> = Partial<Record<keyof V & string, string>>;

export interface ProblemFormOptions<V> {
  readonly initial: V;
  /** Sends the values; what it throws becomes the summary and the sentences beside the fields. */
  readonly submit: (values: V) => Promise<unknown>;
  /** Faults that need no server, by field. The server checks everything again. */
  readonly check?: (values: V) => FormFaults<V>;
  /** Keeps what was typed through a reload, in this tab only. Never list a password in it. */
  readonly draft?: { readonly key: string; readonly fields: readonly (keyof V & string)[] };
}

interface Refusal {
  readonly sentence: string | null;
  readonly faults: Readonly<Record<string, string>>;
  /** The session ended while the form was being filled in. */
  readonly isSignedOut: boolean;
}

const NO_REFUSAL: Refusal = { sentence: null, faults: {}, isSignedOut: false };

/**
 * The state of one form. `form.field('phone')` gives a field its name, value, onChange and error; `<Form form={form}>`
 * shows the summary, sends and focuses the first field at fault. What was typed is never cleared by an error.
 */
export function useProblemForm<V extends object>(options: ProblemFormOptions<V>) {
  const draft = useDraft(options.initial, options.draft);
  const [values, setValues] = useState<V>(draft.restored);
  const [refusal, setRefusal] = useState<Refusal>(NO_REFUSAL);
  const [busy, setBusy] = useState(false);
  const formRef = useRef<HTMLFormElement>(null);
  useEffect(() => draft.keep(values), [draft, values]);
  useEffect(() => {
    if (refusal !== NO_REFUSAL) focusFirstFault(formRef.current);
  }, [refusal]);

  const set = <K extends keyof V & string>(name: K, value: V[K]): void => {
    setValues((typed) => ({ ...typed, [name]: value }));
    setRefusal((shown) => (name in shown.faults ? withoutFault(shown, name) : shown));
  };

  const send = async (): Promise<void> => {
    const faults = presentFaults(options.check?.(values) ?? {});
    if (Object.keys(faults).length > 0) return setRefusal({ ...NO_REFUSAL, faults });
    setBusy(true);
    try {
      await options.submit(values);
      draft.forget();
      setRefusal(NO_REFUSAL);
    } catch (error) {
      setRefusal(refusalOf(error));
    } finally {
      setBusy(false);
    }
  };

  return {
    formRef,
    values,
    busy,
    sentence: refusal.sentence,
    faults: refusal.faults,
    isSignedOut: refusal.isSignedOut,
    set,
    field: <K extends keyof V & string>(name: K) => ({
      name: name as string,
      value: values[name],
      onChange: (value: V[K]) => set(name, value),
      error: refusal.faults[name],
    }),
    onSubmit: (event: FormEvent): void => {
      event.preventDefault();
      if (!busy) void send();
    },
  };
}

/** `/phone` → `phone`, `/guardian/phone` → `guardian.phone`, `/a~1b` → `a/b`. */
export function fieldOfPointer(pointer: string): string {
  return pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .join('.');
}

function refusalOf(error: unknown): Refusal {
  const faults: Record<string, string> = {};
  if (error instanceof ApiProblem) {
    // The first sentence about a field is enough; the next shows when this one is mended.
    for (const fault of error.errors) faults[fieldOfPointer(fault.pointer)] ??= fault.detail;
  }
  return { sentence: sentenceOf(error), faults, isSignedOut: isNotSignedIn(error) };
}

function withoutFault(refusal: Refusal, name: string): Refusal {
  const rest = Object.fromEntries(Object.entries(refusal.faults).filter(([field]) => field !== name));
  return Object.keys(rest).length === 0 ? NO_REFUSAL : { ...refusal, faults: rest };
}

function presentFaults(faults: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(Object.entries(faults).filter((entry): entry is [string, string] => Boolean(entry[1])));
}

function focusFirstFault(form: HTMLFormElement | null): void {
  // A group of radio cards is at fault as a whole; its first option can take the focus.
  const field = form?.querySelector<HTMLElement>(
    ':is(input, select, textarea)[aria-invalid="true"], [role=radiogroup][aria-invalid="true"] input',
  );
  const target = field ?? form?.querySelector<HTMLElement>('[data-form-error]');
  target?.focus();
}
