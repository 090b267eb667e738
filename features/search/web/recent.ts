// Where this person was last, on this device: addresses only, forgotten at sign-out with everything that is theirs.
import { draftKey, keepDraft, readDraft } from '../../../core/web/drafts.ts';

const most = 8;
const keyOf = (memberId: string) => draftKey(memberId, 'recent');

/** The newest first, each once. */
export const withVisited = (before: readonly string[], address: string): string[] =>
  [address, ...before.filter((one) => one !== address)].slice(0, most);

export function readVisited(memberId: string): string[] {
  const kept = readDraft<unknown>(keyOf(memberId));
  return Array.isArray(kept) ? kept.filter((one) => typeof one === 'string') : [];
}

export const keepVisited = (memberId: string, address: string): void =>
  keepDraft(keyOf(memberId), withVisited(readVisited(memberId), address));
