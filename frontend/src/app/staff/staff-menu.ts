import {
  Building2,
  CalendarRange,
  CircleHelp,
  Gauge,
  Gavel,
  LayoutDashboard,
  Library,
  Megaphone,
  ScrollText,
  UserRoundCog,
  UserRoundX,
  Users,
} from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import type { Role } from '../../api/session.js';
import { STAFF_ROUTES } from './staff-routes.js';
import type { StaffText } from './staff.messages.js';

interface MenuItem {
  readonly href: string;
  readonly icon: LucideIcon;
}

interface MenuGroup {
  readonly group: keyof StaffText['groups'] | null;
  readonly items: readonly MenuItem[];
}

const MENU: readonly MenuGroup[] = [
  { group: null, items: [{ href: '/staff', icon: LayoutDashboard }] },
  {
    group: 'prepare',
    items: [
      { href: '/staff/contests', icon: CalendarRange },
      { href: '/staff/questions', icon: Library },
      { href: '/staff/announcements', icon: Megaphone },
    ],
  },
  {
    group: 'people',
    items: [
      { href: '/staff/contestants', icon: Users },
      { href: '/staff/units', icon: Building2 },
      { href: '/staff/barred-roster', icon: UserRoundX },
    ],
  },
  { group: 'results', items: [{ href: '/staff/judging', icon: Gavel }] },
  {
    group: 'system',
    items: [
      { href: '/staff/operations', icon: Gauge },
      { href: '/staff/audit', icon: ScrollText },
      { href: '/staff/accounts', icon: UserRoundCog },
      { href: '/staff/help', icon: CircleHelp },
    ],
  },
];

/** The menu of one role: what its routes let it see, named as they are. Empty groups are left out. */
export function staffMenuOf(role: Role) {
  const visible = STAFF_ROUTES.filter(({ access }) => Array.isArray(access) && access.includes(role));
  return MENU.map(({ group, items }) => ({
    group,
    items: items.flatMap((item) => {
      const route = visible.find((candidate) => candidate.path === item.href);
      return route ? [{ ...item, name: route.name }] : [];
    }),
  })).filter(({ items }) => items.length > 0);
}

/** Whether an address belongs to an entry: it is under it; a round is under the contests. */
export function isUnder(location: string, href: string): boolean {
  if (href === '/staff') return location === href;
  if (href === '/staff/contests' && location.startsWith('/staff/rounds/')) return true;
  return location === href || location.startsWith(`${href}/`);
}
