// Where the words that were searched for stand in a text: by their beginning, whatever their accents, case and ending.

export interface FoundPart {
  part: string;
  found: boolean;
}

const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** The server finds by stems ("cartes" finds "carte"): so a word counts from its first four letters on. */
export function findWords(text: string, words: string): FoundPart[] {
  const stems =
    plain(words)
      .match(/[\p{L}\p{N}]{3,}/gu)
      ?.map((word) => word.slice(0, Math.max(4, word.length - 2))) ?? [];
  if (stems.length === 0) return [{ part: text, found: false }];
  const parts: FoundPart[] = [];
  for (const part of text.split(/([\p{L}\p{N}\p{M}]+)/u)) {
    const found = stems.some((stem) => plain(part).startsWith(stem));
    const last = parts.at(-1);
    if (last && !found && !last.found) last.part += part;
    else if (part !== '') parts.push({ part, found });
  }
  return parts;
}
