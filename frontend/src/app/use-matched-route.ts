import { matchRoute, useLocation, useRouter } from 'wouter';
import type { AppRoute } from './routes.js';

/** The route of the present address, or undefined where there is none. The first match wins. */
export function useMatchedRoute(routes: readonly AppRoute[]): AppRoute | undefined {
  const { parser } = useRouter();
  const [location] = useLocation();
  return routes.find((route) => matchRoute(parser, route.path, location)[0]);
}
