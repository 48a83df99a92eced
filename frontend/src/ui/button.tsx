import type { ButtonHTMLAttributes, ReactNode, Ref } from 'react';
import styles from './button.module.css';
import { classNames } from './class-names.js';
import { Spinner } from './spinner.js';

export type ButtonKind = 'primary' | 'secondary' | 'quiet' | 'danger';

export interface ButtonLook {
  /** `primary`: the one thing to do here. `danger`: what cannot be taken back. */
  readonly kind?: ButtonKind;
  /** As wide as its column; the rule on a phone. */
  readonly wide?: boolean;
  readonly large?: boolean;
  readonly icon?: ReactNode;
  /** Shows the icon alone; `children` remain its name for a screen reader. */
  readonly iconOnly?: boolean;
}

interface ButtonProps extends ButtonLook, Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'className' | 'style'> {
  /** Something is under way: shows a spinner, ignores further clicks, keeps the focus. */
  readonly busy?: boolean;
  readonly ref?: Ref<HTMLButtonElement>;
}

/** A button. A disabled or busy one stays in the tab order, so that nobody loses the place. */
export function Button({ kind, wide, large, icon, iconOnly, busy, disabled, onClick, children, ...rest }: ButtonProps) {
  const inert = busy || disabled;
  return (
    <button
      type="button"
      {...rest}
      className={buttonClass({ kind, wide, large, iconOnly })}
      aria-disabled={inert || undefined}
      aria-busy={busy || undefined}
      title={iconOnly && typeof children === 'string' ? children : rest.title}
      onClick={(event) => (inert ? event.preventDefault() : onClick?.(event))}
    >
      {busy ? <Spinner /> : icon}
      {iconOnly ? <span className="visually-hidden">{children}</span> : children}
    </button>
  );
}

export function buttonClass({ kind = 'secondary', wide, large, iconOnly }: ButtonLook): string {
  return classNames(
    styles.button,
    styles[kind],
    wide && styles.wide,
    large && styles.large,
    iconOnly && styles.iconOnly,
  );
}
