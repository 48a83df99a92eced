/** One thing that can be wrong, and how it is said. */
export interface ReasonText {
  readonly severity: 'error' | 'warning';
  /** The code it is reported under; its own name where there is none. */
  readonly code?: string;
  readonly vi: string;
  readonly en: string;
}

export const errorText = (vi: string, en: string, code?: string): ReasonText => ({
  severity: 'error',
  vi,
  en,
  ...(code === undefined ? {} : { code }),
});

export const warningText = (vi: string, en: string, code?: string): ReasonText => ({
  ...errorText(vi, en, code),
  severity: 'warning',
});
