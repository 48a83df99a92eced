/** One thing that a contestant can set in an attempt, each kept and sent on its own. */
export type Slot = `answer:${number}` | `flag:${number}` | 'prediction';

export const answerSlot = (position: number): Slot => `answer:${position}`;
export const flagSlot = (position: number): Slot => `flag:${position}`;

/** `answer:3` → kind `answer` at position 3; the prediction has no position. */
export function partsOf(slot: Slot): { readonly kind: 'answer' | 'flag' | 'prediction'; readonly position: number } {
  const [kind, position] = slot.split(':');
  return { kind: kind === 'answer' || kind === 'flag' ? kind : 'prediction', position: Number(position ?? -1) };
}

export function isSlot(text: string): text is Slot {
  return /^(?:(?:answer|flag):\d+|prediction)$/.test(text);
}
