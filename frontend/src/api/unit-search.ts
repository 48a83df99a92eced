import { api, dataOf } from './client.js';
import type { View } from './views.js';

interface UnitSearchOptions {
  /** Only where people live, or only where they work or study. */
  readonly kind?: 'locality' | 'workplace';
  readonly signal?: AbortSignal;
}

/** A unit as SearchSelect offers it; the second line says where it belongs, or the former name that was typed. */
export interface FoundUnit {
  readonly id: string;
  readonly label: string;
  readonly detail?: string;
}

/** Units whose present or former name fits what was typed, with or without diacritics. */
export async function findUnits(query: string, { kind, signal }: UnitSearchOptions = {}): Promise<FoundUnit[]> {
  const found = await dataOf(api.GET('/api/units/search', { params: { query: { q: query, kind } }, signal }));
  return found.map(optionOf);
}

function optionOf({ id, name, parentName, formerName }: View<'UnitSuggestion'>): FoundUnit {
  return { id, label: name, detail: [formerName, parentName].filter(Boolean).join(' · ') || undefined };
}
