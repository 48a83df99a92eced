import type { AnalysedItem } from './item-analysis-view.js';

export const ITEM_ORDERS = ['ordinal', 'discrimination', 'facility'] as const;
export type ItemOrder = (typeof ITEM_ORDERS)[number];

export const isItemOrder = (text: string): text is ItemOrder => (ITEM_ORDERS as readonly string[]).includes(text);

/** The questions with the lowest figure first; those without it last. */
export function inOrder(items: readonly AnalysedItem[], order: ItemOrder): readonly AnalysedItem[] {
  return [...items].sort((a, b) => (a[order] ?? Infinity) - (b[order] ?? Infinity) || a.ordinal - b.ordinal);
}
