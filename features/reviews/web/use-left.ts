import { useEffect, useState } from 'react';

/**
 * Seconds until a moment of the server's clock, the same in every window: `clock` is how far the server is ahead of this device.
 * Null where there is no moment; never less than nothing.
 */
export function useLeft(until: string | null, clock: number): number | null {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    if (until === null) return;
    setNow(Date.now());
    const timer = setInterval(() => setNow(Date.now()), 500);
    return () => clearInterval(timer);
  }, [until]);
  return until === null ? null : Math.max(0, Math.ceil((Date.parse(until) - now - clock) / 1000));
}

/** `9:05`. */
export const inMinutes = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
