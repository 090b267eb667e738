import { useState } from 'react';

/** What stands behind the #, read once: sign-in links, invitations and the set-up carry their token there, where no server logs it. */
export function useHash(): { token: string; invitation: string; code: string } {
  const [read] = useState(() => {
    const hash = new URLSearchParams(location.hash.slice(1));
    return { token: hash.get('token') ?? '', invitation: hash.get('invitation') ?? '', code: hash.get('code') ?? '' };
  });
  return read;
}
