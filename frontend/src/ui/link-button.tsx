import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { ButtonLook } from './button.js';
import { buttonClass } from './button.js';

interface LinkButtonProps extends ButtonLook {
  readonly href: string;
  /** A file or another site: a plain link, outside the router. */
  readonly external?: boolean;
  readonly download?: boolean | string;
  readonly children: ReactNode;
}

/** A link that looks like a button: it goes somewhere, it changes nothing. */
export function LinkButton({ href, external, download, children, icon, iconOnly, ...look }: LinkButtonProps) {
  const className = buttonClass({ ...look, iconOnly });
  const content = (
    <>
      {icon}
      {iconOnly ? <span className="visually-hidden">{children}</span> : children}
    </>
  );
  if (external || download !== undefined) {
    return (
      <a className={className} href={href} download={download}>
        {content}
      </a>
    );
  }
  return (
    <Link className={className} href={href}>
      {content}
    </Link>
  );
}
