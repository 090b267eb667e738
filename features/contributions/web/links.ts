// Addresses within a text. Only http and https, and only what a browser would read as one.

export interface TextPart {
  text: string;
  href?: string;
}

const looksLikeOne = /https?:\/\/[^\s<>"«»“”]+/gi;

export function findLinks(text: string): TextPart[] {
  const parts: TextPart[] = [];
  let start = 0;
  for (const found of text.matchAll(looksLikeOne)) {
    const address = trimmed(found[0]);
    if (!isSafe(address)) continue;
    if (found.index > start) parts.push({ text: text.slice(start, found.index) });
    parts.push({ text: address, href: new URL(address).href });
    start = found.index + address.length;
  }
  if (start < text.length) parts.push({ text: text.slice(start) });
  return parts;
}

/** The stop at the end of a sentence, and a bracket that was opened before it, are not of the address. */
function trimmed(address: string): string {
  let kept = address;
  for (;;) {
    const last = kept.at(-1) ?? '';
    const closes = last === ')' && !kept.includes('(');
    if (!closes && !/[.,;:!?'’…*_\]]/.test(last)) return kept;
    kept = kept.slice(0, -1);
  }
}

function isSafe(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, username, password, hostname } = new URL(address);
  // An address that carries a name before its host usually pretends to be another.
  return /^https?:$/.test(protocol) && hostname !== '' && username === '' && password === '';
}
