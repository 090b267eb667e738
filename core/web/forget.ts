// What this device keeps for whoever uses it: offline copies, drafts, and what a window remembers. Gone when their time here ends.
import { forgetDrafts } from './drafts.ts';

export async function forgetHere(): Promise<void> {
  const kept = await indexedDB.databases();
  for (const { name } of kept) if (name !== undefined) indexedDB.deleteDatabase(name);
  sessionStorage.clear();
  forgetDrafts();
}
