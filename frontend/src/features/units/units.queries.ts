import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, dataOf } from '../../api/client.js';
import type { View } from '../../api/views.js';

export type UnitRow = View<'UnitRow'>;

/** What the address holds; '' is no filter. `parentName` goes with `parentId`, so that a sent link can say it. */
export const NO_FILTERS = { q: '', kind: '', parentId: '', parentName: '', page: '1', id: '' };
export type UnitFilters = Readonly<Record<keyof typeof NO_FILTERS, string>>;
export const PAGE_SIZE = 50;

export const UNITS_KEY = ['staff', 'units'] as const;

export const unitsQuery = ({ q, kind, parentId, page }: UnitFilters) => {
  const query = {
    q: q || undefined,
    kind: (kind || undefined) as UnitRow['kind'] | undefined,
    parentId: parentId || undefined,
    page: Number(page),
    size: PAGE_SIZE,
  };
  return queryOptions({
    queryKey: [...UNITS_KEY, query],
    queryFn: ({ signal }) => dataOf(api.GET('/api/staff/units', { params: { query }, signal })),
    placeholderData: keepPreviousData,
  });
};
