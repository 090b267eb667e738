// Recognises a product's name however it is written: capitals, accents, hyphens and the endings of grammar do not matter.
import type { Token } from './tokens.ts';
import { wordsOf } from './tokens.ts';

const marks = /\p{M}+/gu;
const plain = /^[a-z0-9]*$/;
const fold = (word: string) =>
  plain.test(word) ? word : word.normalize('NFD').replace(marks, '').replaceAll('ß', 'ss');

/** Characters of a name that are looked at: a product is not a paragraph. */
const longestName = 120;

/** "Vouchers", "Gutscheins", "Cartes" against "Voucher", "Gutschein", "Carte": plurals and cases of the four languages. */
const stem = (word: string) => (word.length < 4 ? word : word.replace(/(?:ns|es|en|em|er|[snxe])$/, ''));
const same = (a: string, b: string) => a === b || stem(a) === b || a === stem(b) || stem(a) === stem(b);

/** Where the name stands among the tokens: pairs of first and last token; [] for a name without letters or digits. */
export function findName(name: string, tokens: Token[]): [number, number][] {
  const wanted = wordsOf(name.slice(0, longestName)).map(fold);
  if (wanted.length === 0) return [];
  const joined = wanted.join('');
  const words = tokens.map((token) => fold(token.word));
  const found: [number, number][] = [];
  for (let at = 0; at < words.length; at++) {
    const apart = wanted.every((word, index) => same(words[at + index] ?? '', word));
    let last = at + wanted.length - 1;
    if (!apart) {
      let glued = words[at] ?? '';
      last = at;
      while (glued.length < joined.length && last + 1 < words.length) glued += words[++last];
      if (!same(glued, joined)) continue;
    }
    found.push([at, last]);
    at = last;
  }
  return found;
}
