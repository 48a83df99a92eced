import { BookOpen, House, LogIn, Trophy, UserRound } from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import { useLocation } from 'wouter';
import { useSession } from '../../api/session.js';
import type { AppText } from '../app.messages.js';

export interface NavigationItem {
  readonly href: string;
  readonly name: keyof AppText['pages'];
  readonly icon: LucideIcon;
}

const EVERYBODY: readonly NavigationItem[] = [
  { href: '/', name: 'home', icon: House },
  { href: '/standings', name: 'standings', icon: Trophy },
  { href: '/rules', name: 'rules', icon: BookOpen },
];
const PROFILE: NavigationItem = { href: '/profile', name: 'profile', icon: UserRound };
const SIGN_IN: NavigationItem = { href: '/sign-in', name: 'signIn', icon: LogIn };

/** The four places a contestant goes to; which one is current. */
export function useContestantNavigation() {
  const { account } = useSession();
  const [location] = useLocation();
  const items = [...EVERYBODY, account ? PROFILE : SIGN_IN];
  return items.map((item) => ({ ...item, current: location === item.href }));
}
