import { useQuery } from '@tanstack/react-query';
import { Activity } from 'lucide-react';
import { api, dataOf } from '../../api/client.js';
import { useFormat } from '../../i18n/use-format.js';
import { useDeskText } from './desk.messages.js';
import styles from './system-line.module.css';

/** A reply that takes longer than this is felt as slow. */
const SLOW_MS = 1000;
const EVERY_MS = 30_000;

/** In one line whether the server answers, how fast, and what time it has. */
export function SystemLine({ label }: { readonly label: string }) {
  const text = useDeskText();
  const format = useFormat();
  const { data, error } = useQuery({ queryKey: ['staff', 'pulse'], queryFn: feelPulse, refetchInterval: EVERY_MS });
  const sentence = (): string => {
    if (error) return text.systemAway;
    if (!data) return text.systemAsking;
    const time = format.timeOfDay(data.serverTime, { precision: 'second' });
    const say = data.tookMs > SLOW_MS ? text.systemSlow : text.systemFine;
    return say(`${format.number(data.tookMs)} ms`, time);
  };
  return (
    <p className={styles.line}>
      <Activity aria-hidden="true" />
      <span>
        <strong>{label}.</strong> {sentence()}
      </span>
    </p>
  );
}

async function feelPulse(): Promise<{ tookMs: number; serverTime: string }> {
  const sentAt = performance.now();
  const { serverTime } = await dataOf(api.GET('/api/session'));
  return { tookMs: Math.round(performance.now() - sentAt), serverTime };
}
