import type { ReactNode } from 'react';
import type { View } from '../../api/views.js';
import styles from './rules.module.css';

export interface RulesProps {
  readonly rules: View<'RuleSetView'>;
}

/** One heading of the rules with its text, as wide as reads well. */
export function RulesSection({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className={styles.section}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}

/** Sentences one under another; what does not apply is left out. */
export function Points({ points }: { readonly points: readonly (string | false)[] }) {
  return (
    <ul>
      {points.filter(Boolean).map((point) => (
        <li key={String(point)}>{point}</li>
      ))}
    </ul>
  );
}
