import { queryOptions } from '@tanstack/react-query';
import { api, dataOf } from '../../api/client.js';
import type { View } from '../../api/views.js';

export type Announcement = View<'StaffAnnouncementView'>;
export type AnnouncementState = 'shown' | 'scheduled' | 'ended';

export const ANNOUNCEMENTS_KEY = ['staff', 'announcements'] as const;

export const announcementsQuery = queryOptions({
  queryKey: ANNOUNCEMENTS_KEY,
  queryFn: ({ signal }) => dataOf(api.GET('/api/staff/announcements', { signal })),
});

/** Whether contestants see it at an instant: from `visibleFrom` on, until `visibleUntil`. */
export function stateAt({ visibleFrom, visibleUntil }: Announcement, now: number): AnnouncementState {
  if (visibleUntil !== null && Date.parse(visibleUntil) <= now) return 'ended';
  return Date.parse(visibleFrom) <= now ? 'shown' : 'scheduled';
}
