import { useEffect, useState } from 'react';

/** A value once it has stood still: while a slider moves, nothing is asked of the server for where it only passes. */
export function useSettled<T>(value: T, milliseconds = 80): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), milliseconds);
    return () => clearTimeout(timer);
  }, [value, milliseconds]);
  return settled;
}
