import { Timer } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useServerClock } from '../../api/session.js';
import { useAnsweringText } from './answering.messages.js';
import styles from './time-warning.module.css';

const LIMITS = [
  { name: 'last', ms: 10_000 },
  { name: 'one', ms: 60_000 },
  { name: 'five', ms: 300_000 },
] as const;
type Warning = (typeof LIMITS)[number]['name'];

/** From five minutes on the time left is also said in words. The countdown says it aloud; this is for the eye. */
export function TimeWarning({ deadlineAt }: { readonly deadlineAt: string }) {
  const text = useAnsweringText();
  const warning = useWarning(Date.parse(deadlineAt));
  if (!warning) return null;
  return (
    <p className={styles.warning} data-urgent={warning !== 'five' || undefined}>
      <Timer aria-hidden="true" /> {text.warnings[warning]}
    </p>
  );
}

function useWarning(deadlineMs: number): Warning | null {
  const clock = useServerClock();
  const [warning, setWarning] = useState<Warning | null>(null);
  useEffect(() => {
    const look = () => {
      const leftMs = deadlineMs - clock.now();
      setWarning(LIMITS.find(({ ms }) => leftMs <= ms)?.name ?? null);
    };
    look();
    const timer = setInterval(look, 250);
    return () => clearInterval(timer);
  }, [deadlineMs, clock]);
  return warning;
}
