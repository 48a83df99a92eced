import { currentText } from '../i18n/shared.messages.js';
import { api, dataOf } from './client.js';
import type { View } from './views.js';

/** A unit as a SearchSelect shows it. */
export interface FoundUnit {
  readonly id: string;
  readonly label: string;
  /** The unit above it, and the former name if that is what was found. */
  readonly detail?: string;
}

interface UnitSearchOptions {
  /** Only where people live, or only where they work; both unless told. */
  readonly kind?: 'locality' | 'workplace';
  readonly signal?: AbortSignal;
}

/** Units whose present or former name fits what was typed, with or without diacritics; the order is the server's. */
export async function findUnits(q: string, { kind, signal }: UnitSearchOptions = {}): Promise<readonly FoundUnit[]> {
  const found = await dataOf(api.GET('/api/units/search', { params: { query: { q, kind } }, signal }));
  return found.map(foundUnit);
}

function foundUnit({ id, name, parentName, formerName }: View<'UnitSuggestion'>): FoundUnit {
  const formerly = formerName && currentText().formerly(formerName);
  const detail = [parentName, formerly].filter(Boolean).join(' · ');
  return { id, label: name, ...(detail && { detail }) };
}
