import { Timer } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useFormat } from '../i18n/use-format.js';
import { classNames } from './class-names.js';
import styles from './countdown.module.css';
import { useAnnounce } from './toast.js';
import { useCountdownText } from './countdown.messages.js';

interface CountdownProps {
  /** The server's deadline, ISO. */
  readonly deadline: string;
  /** The server's time now: `useServerClock().now`. */
  readonly now: () => number;
  /** Once, when the deadline passes while this is on screen, or at once if it has passed already. */
  readonly onEnd?: () => void;
}

const MINUTE_MS = 60_000;
const WARNINGS_MS = [5 * MINUTE_MS, MINUTE_MS, 10_000] as const;

/**
 * The time left in digits; politely said aloud at 5 minutes, 1 minute, 10 seconds and at the end, and silent otherwise.
 * It reads the clock at every tick, so a sleeping phone shows the right time when it wakes.
 */
export function Countdown({ deadline, now, onEnd }: CountdownProps) {
  const text = useCountdownText();
  const format = useFormat();
  const announce = useAnnounce();
  const leftMs = useTimeLeft(Date.parse(deadline), now);
  const before = useRef(leftMs);
  const ended = useRef(false);

  useEffect(() => {
    const crossed = WARNINGS_MS.findLast((warning) => before.current > warning && leftMs <= warning && leftMs > 0);
    before.current = leftMs;
    if (crossed) announce(text.timeLeftIs(format.span(crossed)));
    if (leftMs > 0 || ended.current) return;
    ended.current = true;
    announce(text.timeUp);
    onEnd?.();
  }, [leftMs, announce, text, format, onEnd]);

  const tone = leftMs <= MINUTE_MS ? styles.last : leftMs <= 5 * MINUTE_MS ? styles.soon : undefined;
  return (
    <span className={classNames(styles.countdown, tone)} role="timer" aria-live="off" aria-label={text.timeLeft}>
      <Timer aria-hidden="true" />
      {leftMs > 0 ? format.clock(leftMs) : text.timeUp}
    </span>
  );
}

function useTimeLeft(deadlineMs: number, now: () => number): number {
  const [leftMs, setLeftMs] = useState(() => deadlineMs - now());
  useEffect(() => {
    const read = () => setLeftMs(deadlineMs - now());
    read();
    const timer = setInterval(read, 250);
    return () => clearInterval(timer);
  }, [deadlineMs, now]);
  // Whole seconds only: one render a second, not four.
  return Math.max(0, Math.ceil(leftMs / 1000) * 1000);
}
