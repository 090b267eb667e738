/** Where to go once signed in: a path of our own origin, whatever the address asks for (TRUST, "redirects stay on the origin"). */
export function targetOf(to: unknown, origin: string): string {
  if (typeof to !== 'string' || !to.startsWith('/') || !URL.canParse(to, origin)) return '/';
  const url = new URL(to, origin);
  const path = url.pathname + url.search + url.hash;
  // `//`, `/\` and a tab between slashes all name another host; so may a path that is left after dots are resolved.
  return url.origin === origin && !path.startsWith('//') && !/^\/[\\/]/.test(to) ? path : '/';
}
