import { useSyncExternalStore } from 'react';

/** Whether the server is within reach, as far as this page can tell. */
const listeners = new Set<() => void>();
let lastRequestArrived = true;

export function reportReached(): void {
  report(true);
}

export function reportUnreached(): void {
  report(false);
}

export function isConnected(): boolean {
  return navigator.onLine && lastRequestArrived;
}

/** False while the device is offline or the last request did not arrive. */
export function useConnected(): boolean {
  return useSyncExternalStore(subscribe, isConnected);
}

function report(arrived: boolean): void {
  if (arrived === lastRequestArrived) return;
  lastRequestArrived = arrived;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener('online', listener);
  window.addEventListener('offline', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('online', listener);
    window.removeEventListener('offline', listener);
  };
}
