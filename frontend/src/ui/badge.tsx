import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './badge.module.css';
import { classNames } from './class-names.js';
import tones from './tones.module.css';

export type BadgeTone = 'neutral' | 'info' | 'success' | 'warning' | 'danger' | 'gold';

interface BadgeProps {
  readonly tone?: BadgeTone;
  readonly icon?: LucideIcon;
  readonly children: ReactNode;
}

/** The state of a thing in one or two words: "Đang mở", "Bản nháp". The word says it; the colour only helps. */
export function Badge({ tone = 'neutral', icon: Icon, children }: BadgeProps) {
  return (
    <span className={classNames(styles.badge, tones[tone], styles[tone])}>
      {Icon && <Icon aria-hidden="true" />}
      {children}
    </span>
  );
}
