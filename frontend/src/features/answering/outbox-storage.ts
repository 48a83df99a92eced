import type { Slot } from './slot.js';
import { isSlot } from './slot.js';

/** What was chosen and not yet acknowledged. The stamp tells one choice from a later one of the same value. */
export interface Entry {
  readonly value: number;
  readonly stamp: string;
}

export interface OutboxStorage {
  all(): ReadonlyMap<Slot, Entry>;
  put(slot: Slot, entry: Entry): void;
  /** Removes the entry only if it is still the one that was sent: a newer choice stays. */
  remove(slot: Slot, stamp: string): void;
  clear(): void;
}

/** Keys of one attempt start with this. */
export const keyPrefixOf = (attemptId: string): string => `outbox.${attemptId}.`;

/**
 * One key of the local storage for each slot of an attempt, so that two tabs never overwrite each other's choices.
 * Where the browser has no storage (private browsing, quota), the choices live as long as the page.
 */
export function browserStorageOf(attemptId: string): OutboxStorage {
  const prefix = keyPrefixOf(attemptId);
  const inMemory = new Map<Slot, Entry>();
  const all = (): ReadonlyMap<Slot, Entry> => new Map([...storedEntries(prefix), ...inMemory]);
  const remove = (slot: Slot, stamp: string): void => {
    if (inMemory.get(slot)?.stamp === stamp) inMemory.delete(slot);
    if (parsed(read(prefix + slot))?.stamp === stamp) attempted(() => localStorage.removeItem(prefix + slot));
  };
  return {
    all,
    put(slot, entry) {
      inMemory.delete(slot);
      if (!attempted(() => localStorage.setItem(prefix + slot, JSON.stringify(entry)))) inMemory.set(slot, entry);
    },
    remove,
    clear() {
      for (const [slot, { stamp }] of all()) remove(slot, stamp);
    },
  };
}

function storedEntries(prefix: string): Map<Slot, Entry> {
  const entries = new Map<Slot, Entry>();
  for (const key of storedKeys()) {
    const slot = key.startsWith(prefix) ? key.slice(prefix.length) : '';
    const entry = isSlot(slot) ? parsed(read(key)) : null;
    if (entry && isSlot(slot)) entries.set(slot, entry);
  }
  return entries;
}

function parsed(text: string | null): Entry | null {
  try {
    const entry: unknown = JSON.parse(text ?? 'null');
    return isEntry(entry) ? entry : null;
  } catch {
    return null;
  }
}

function isEntry(value: unknown): value is Entry {
  return (
    typeof value === 'object' &&
    value !== null &&
    'value' in value &&
    Number.isInteger(value.value) &&
    'stamp' in value &&
    typeof value.stamp === 'string'
  );
}

function storedKeys(): string[] {
  try {
    return Object.keys(localStorage);
  } catch {
    return [];
  }
}

function read(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function attempted(change: () => void): boolean {
  try {
    change();
    return true;
  } catch {
    return false;
  }
}
