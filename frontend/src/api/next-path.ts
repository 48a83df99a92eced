/** Where to go after signing in or registering: an address of this site only, never another one. */
export function nextPath(parameters: URLSearchParams): string {
  const next = parameters.get('next') ?? '/';
  return /^\/(?![/\\])/.test(next) ? next : '/';
}

export const registerPath = (next: string): string =>
  next === '/' ? '/register' : `/register?next=${encodeURIComponent(next)}`;

export const signInPath = (next: string): string =>
  next === '/' ? '/sign-in' : `/sign-in?next=${encodeURIComponent(next)}`;
