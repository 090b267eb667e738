// What an LCS would cost: it looks at every pair of equal items, and a text of one word said over and over has too many.
const mostPairs = 4000;

/** Whether two lists can be compared item by item in a few milliseconds, whatever somebody wrote in them. */
export function isCheap(before: readonly string[], after: readonly string[]): boolean {
  const counts = new Map<string, number>();
  for (const one of before) counts.set(one, (counts.get(one) ?? 0) + 1);
  let pairs = 0;
  for (const one of after) {
    pairs += counts.get(one) ?? 0;
    if (pairs > mostPairs) return false;
  }
  return true;
}
